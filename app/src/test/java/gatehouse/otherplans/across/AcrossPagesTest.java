package gatehouse.otherplans.across;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

class AcrossPagesTest {
    private static final String ALSO = "is also committed at another event";
    private static int worlds;
    private static RunningProgram program;
    private static Account author;
    private static Account neighbour;
    private static Browser jo;
    private static Browser sam;
    private static Browser lead;
    private String team;
    private UUID harbour;
    private UUID regatta;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        author = program.account("Jo Field", Role.COORDINATOR);
        neighbour = program.account("Sam Neighbour", Role.COORDINATOR);
        jo = program.signedIn(author);
        sam = program.signedIn(neighbour);
        lead = program.signedIn(program.account("Lee Region", Role.REGIONAL_LEAD));
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    /** A team of its own for each test, for all their events stand in one force. */
    @BeforeEach
    void two_open_events_of_two_coordinators() {
        worlds++;
        team = "Search team " + worlds;
        harbour = event(jo, author, "Harbour Day", "PUBLIC", "YES");
        regatta = event(sam, neighbour, "Xylophone Regatta", "PUBLIC", "YES");
    }

    private static UUID event(Browser who, Account account, String name, String publicity, String shares) {
        UUID plan = program.plan(name);
        program.join(plan, account, Capacity.COORDINATOR);
        who.post("/plans/" + plan + "/event", Map.of("name", name, "publicity", publicity, "sharesResources", shares));
        who.post("/plans/" + plan + "/zones", Map.of("name", "Zebra Pontoon"));
        who.post("/plans/" + plan + "/other-plans", Map.of("planTitle", "Quartz search plan", "planType", "SEARCH"));
        return plan;
    }

    private static Map<String, String> commits(String what, String from, String to) {
        return new HashMap<>(Map.of(
                "plan",
                "PLN-001",
                "factKind",
                "RESOURCE",
                "about",
                "UNIT",
                "subject",
                what,
                "zone",
                "ZON-001",
                "words",
                "Marmalade wording",
                "startsAt",
                "2027-06-26 " + from,
                "endsAt",
                "2027-06-26 " + to));
    }

    private static void add(Browser who, UUID plan, Map<String, String> fact) {
        assertThat(who.post("/plans/" + plan + "/facts", fact).status()).isEqualTo(303);
    }

    private void bothCommitTheTeam() {
        add(jo, harbour, commits(team, "08:00", "12:00"));
        add(sam, regatta, commits("the " + team.toUpperCase(java.util.Locale.UK), "10:00", "14:00"));
    }

    private static String board(Browser who, UUID plan) {
        return who.get("/plans/" + plan + "/cross-check").body();
    }

    private static String leadSees() {
        return lead.get("/resources-across-events").body();
    }

    private void nobodySees() {
        assertThat(board(jo, harbour)).doesNotContain(ALSO);
        assertThat(board(sam, regatta)).doesNotContain(ALSO);
        assertThat(leadSees()).doesNotContain(team + "<");
    }

    private void onlyTheLeadSees() {
        assertThat(board(jo, harbour)).doesNotContain(ALSO, "Sam Neighbour");
        assertThat(board(sam, regatta)).doesNotContain(ALSO, "Jo Field");
        assertThat(jo.get("/plans/" + harbour).body()).doesNotContain(ALSO, "Sam Neighbour");
        assertThat(leadSees()).contains(team + "<", "Jo Field", "Sam Neighbour");
    }

    @Test
    void both_coordinators_see_a_team_that_both_commit_with_the_hours_and_a_contact() {
        bothCommitTheTeam();

        String hours = ALSO + ", from Saturday 26 June 2027 10:00 to 12:00.";
        assertThat(board(jo, harbour))
                .contains(
                        "<strong>" + team + "</strong> " + hours + " Speak to Sam Neighbour, CT security coordinator.");
        assertThat(board(sam, regatta)).contains(hours + " Speak to Jo Field, CT security coordinator.");
        assertThat(jo.get("/plans/" + harbour).body()).contains(hours);
    }

    @Test
    void nothing_of_the_other_plan_is_on_the_page_but_the_hours_that_clash_and_the_contact() {
        bothCommitTheTeam();
        sam.post("/plans/" + harbour + "/facts", commits(team, "10:00", "14:00"));
        String reference = program.sql()
                .sql("select reference from plan where id = :plan")
                .param("plan", regatta)
                .query(String.class)
                .single();

        jo.post("/plans/" + harbour + "/other-plans/PLN-001", Map.of("planTitle", "Search plan", "revision", "1"));
        for (String page : new String[] {"", "/cross-check", "/missing", "/timeline", "/commander"}) {
            assertThat(jo.get("/plans/" + harbour + page).body())
                    .as(page)
                    .doesNotContain("Regatta", "Xylophone", "Quartz", reference, regatta.toString())
                    .doesNotContain(team.toUpperCase(java.util.Locale.UK), "14:00");
        }
    }

    @Test
    void the_contact_that_an_event_names_is_given_and_the_coordinator_is_not() {
        bothCommitTheTeam();
        sam.post(
                "/plans/" + regatta + "/event/EVT-001",
                Map.of(
                        "name",
                        "Xylophone Regatta",
                        "publicity",
                        "PUBLIC",
                        "sharesResources",
                        "YES",
                        "resourceContact",
                        "Events <desk>, 01632 960001",
                        "revision",
                        "1"));

        assertThat(board(jo, harbour))
                .contains("Speak to Events &lt;desk&gt;, 01632 960001.")
                .doesNotContain("Sam Neighbour");
        assertThat(leadSees()).contains("Sam Neighbour", "Events &lt;desk&gt;, 01632 960001");
    }

    @Test
    void a_team_that_is_free_in_time_and_a_team_of_another_name_are_no_clash() {
        add(jo, harbour, commits(team, "08:00", "12:00"));
        add(sam, regatta, commits(team, "12:30", "14:00"));
        add(sam, regatta, commits(team + " reserve", "08:00", "12:00"));

        nobodySees();
    }

    @Test
    void a_team_without_time_to_move_and_rest_is_told_with_the_minutes_between() {
        add(jo, harbour, commits(team, "08:00", "12:00"));
        add(sam, regatta, commits(team, "12:20", "14:00"));

        assertThat(board(jo, harbour))
                .contains("with only 20 minutes between to move and rest, from Saturday 26 June 2027 12:00 to 12:20.");
    }

    @Test
    void teams_of_one_name_of_two_providers_are_two_teams() {
        Map<String, String> ours = commits(team, "08:00", "12:00");
        ours.put("holder", "Northshire Police");
        Map<String, String> theirs = commits(team, "08:00", "12:00");
        theirs.put("holder", "Acme Stewards");
        add(jo, harbour, ours);
        add(sam, regatta, theirs);

        nobodySees();
    }

    @Test
    void of_an_event_that_is_not_publicised_neither_coordinator_sees_anything_and_the_regional_lead_sees_both() {
        regatta = event(sam, neighbour, "Xylophone Regatta", "UNPUBLICISED", "YES");
        bothCommitTheTeam();

        onlyTheLeadSees();
        assertThat(leadSees()).contains("This event is not publicised: neither coordinator is told.");
    }

    @Test
    void of_an_event_that_is_not_shared_or_does_not_say_neither_coordinator_sees_anything() {
        regatta = event(sam, neighbour, "Xylophone Regatta", "PUBLIC", "NO");
        bothCommitTheTeam();
        onlyTheLeadSees();

        regatta = program.plan("Says nothing");
        program.join(regatta, neighbour, Capacity.COORDINATOR);
        Map<String, String> fact = commits(team, "09:00", "11:00");
        fact.remove("plan");
        fact.remove("zone");
        add(sam, regatta, fact);
        onlyTheLeadSees();
    }

    @Test
    void an_event_that_is_closed_later_is_no_longer_told() {
        bothCommitTheTeam();
        assertThat(board(jo, harbour)).contains(ALSO);

        sam.post(
                "/plans/" + regatta + "/event/EVT-001",
                Map.of(
                        "name",
                        "Xylophone Regatta",
                        "publicity",
                        "UNPUBLICISED",
                        "sharesResources",
                        "YES",
                        "revision",
                        "1"));

        onlyTheLeadSees();
    }

    @Test
    void a_commitment_that_is_withdrawn_goes_from_every_page_and_comes_back_when_it_is_restored() {
        bothCommitTheTeam();
        assertThat(leadSees()).contains(team + "<");

        sam.post("/plans/" + regatta + "/facts/FCT-001/removal", Map.of("revision", "1", "because", "Sent elsewhere"));
        nobodySees();

        sam.post("/plans/" + regatta + "/facts/FCT-001/restoration", Map.of("revision", "2"));
        assertThat(board(jo, harbour)).contains(ALSO);
    }

    @Test
    void a_commitment_whose_hours_move_apart_goes() {
        bothCommitTheTeam();
        Map<String, String> moved = commits(team, "13:00", "14:00");
        moved.put("revision", "1");
        sam.post("/plans/" + regatta + "/facts/FCT-001", moved);

        nobodySees();
    }

    @Test
    void the_regional_lead_sees_no_name_place_or_words_of_either_event() {
        bothCommitTheTeam();

        assertThat(leadSees())
                .contains("OFFICIAL-SENSITIVE", "Event of Northshire Police", "Its coordinator is told this.")
                .doesNotContain("Harbour Day", "Xylophone", "Zebra", "Quartz", "Marmalade", regatta.toString());
    }

    @Test
    void every_look_of_the_regional_lead_is_in_the_log_with_what_was_shown() {
        bothCommitTheTeam();
        long before = looks();

        leadSees();

        assertThat(looks()).isEqualTo(before + 1);
    }

    private static long looks() {
        return program.sql()
                .sql("select count(*) from audit_entry where convert_from(body, 'UTF8') like '%resources.across.see%'")
                .query(Long.class)
                .single();
    }

    @Test
    void a_reader_of_the_plan_is_not_told_of_other_events() {
        bothCommitTheTeam();
        Account reader = program.account(Role.DISCLOSURE_OFFICER);
        program.join(harbour, reader, Capacity.READER);

        assertThat(board(program.signedIn(reader), harbour))
                .contains("Plans laid together")
                .doesNotContain(ALSO);
    }

    @Test
    void a_stock_is_told_only_where_there_is_less_than_both_lay_out() {
        add(jo, harbour, stock("STOCK", 60));
        add(jo, harbour, stock("STOCK_HELD", 100));
        add(sam, regatta, stock("STOCK", 40));
        assertThat(board(jo, harbour)).doesNotContain(ALSO);

        Map<String, String> more = stock("STOCK", 41);
        more.put("revision", "1");
        sam.post("/plans/" + regatta + "/facts/FCT-001", more);
        assertThat(board(jo, harbour)).contains(ALSO);
        assertThat(board(sam, regatta)).contains(ALSO);
    }

    private Map<String, String> stock(String about, int quantity) {
        Map<String, String> stock = commits(team + " barriers", "08:00", "12:00");
        stock.put("about", about);
        stock.put("quantity", Integer.toString(quantity));
        return stock;
    }
}
