package gatehouse.e2e;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TheWholeWayTest {

    @Test
    void three_people_take_a_telephone_call_to_an_endorsed_plan() throws Exception {
        walk(Seat.DESK);
    }

    @Test
    @Tag("long")
    void three_people_do_so_without_javascript() throws Exception {
        walk(Seat.DESK_WITHOUT_SCRIPT);
    }

    @Test
    @Tag("long")
    void three_people_do_so_on_telephones() throws Exception {
        walk(Seat.PHONE);
    }

    @Test
    @Tag("full")
    void three_people_do_so_on_telephones_without_javascript() throws Exception {
        walk(Seat.PHONE_WITHOUT_SCRIPT);
    }

    private static void walk(Seat seat) throws Exception {
        try (World world = new World()) {
            Person administrator = world.administrator(seat);
            Person coordinator = world.coordinator(administrator, seat);
            Person commander = world.commander(administrator, seat);
            Person auditor = world.added(administrator, seat, "lee", "Lee Hart", "Professional standards", "Auditor");

            Writing writing = new Writing(coordinator);
            writing.isTaskedByTelephone();
            writing.saysWhatIsHappeningAndWhere();
            writing.assessesTheThreat();
            writing.recommends();
            writing.capturesSomethingAndSortsIt();
            writing.putsOnThePlan("ana", "Endorser");
            Deciding deciding = new Deciding(coordinator, commander, writing.plan());
            deciding.freezesAVersion(1, "For decision");
            deciding.looksOnATelephone(world.person("ana", Seat.PHONE));
            deciding.decidesOnThreeOfFour();
            deciding.acceptsTheRiskThatWasThere();
            deciding.decidesTheFourthByEMail();
            deciding.confirmsIt();
            deciding.seesTheRisksThatOpened();
            deciding.freezesAVersion(2, "With the commander's decisions, for endorsement");
            deciding.seesWhatChanged(1, 2);
            deciding.endorses(2);
            deciding.readsTheVersion(2);
            new Documents(coordinator, writing.plan(), 2).sayWhatWasTypedAndDecided();
            new Auditing(auditor).seesThatItWasSeen("Ch Supt Ana Wells", 2);
        }
    }
}
