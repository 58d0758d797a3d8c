package gatehouse.otherplans.across;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

/** Two open events of two coordinators in one force, and a team that no other test names. */
abstract class TwoEvents {
    static final String ALSO = "is also committed at another event";
    private static int worlds;
    static RunningProgram program;
    static Account author;
    static Account neighbour;
    static Browser jo;
    static Browser sam;
    static Browser lead;
    String team;
    UUID harbour;
    UUID regatta;

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

    @BeforeEach
    void two_open_events_of_two_coordinators() {
        worlds++;
        team = "Search team " + worlds;
        harbour = event(jo, author, "Harbour Day", "PUBLIC", "YES");
        regatta = event(sam, neighbour, "Xylophone Regatta", "PUBLIC", "YES");
    }

    static UUID event(Browser who, Account account, String name, String publicity, String shares) {
        UUID plan = program.plan(name);
        program.join(plan, account, Capacity.COORDINATOR);
        who.post("/plans/" + plan + "/event", Map.of("name", name, "publicity", publicity, "sharesResources", shares));
        who.post("/plans/" + plan + "/zones", Map.of("name", "Zebra Pontoon"));
        who.post("/plans/" + plan + "/other-plans", Map.of("planTitle", "Quartz search plan", "planType", "SEARCH"));
        return plan;
    }

    static Map<String, String> commits(String what, String from, String to) {
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

    /** As the other coordinator's plan says it. */
    static Map<String, String> theirs(String what, String from, String to) {
        Map<String, String> fact = commits(what, from, to);
        fact.put("words", "Tangerine wording");
        return fact;
    }

    static void add(Browser who, UUID plan, Map<String, String> fact) {
        assertThat(who.post("/plans/" + plan + "/facts", fact).status()).isEqualTo(303);
    }

    void bothCommitTheTeam() {
        add(jo, harbour, commits(team, "08:00", "12:00"));
        add(sam, regatta, theirs("the " + team.toUpperCase(Locale.UK), "10:00", "14:00"));
    }

    static String board(Browser who, UUID plan) {
        return who.get("/plans/" + plan + "/cross-check").body();
    }

    static String leadSees() {
        return lead.get("/resources-across-events").body();
    }

    void nobodySees() {
        assertThat(board(jo, harbour)).doesNotContain(ALSO);
        assertThat(board(sam, regatta)).doesNotContain(ALSO);
        assertThat(leadSees()).doesNotContain(team + "<");
    }

    void onlyTheLeadSees() {
        assertThat(board(jo, harbour)).doesNotContain(ALSO, "Sam Neighbour");
        assertThat(board(sam, regatta)).doesNotContain(ALSO, "Jo Field");
        assertThat(jo.get("/plans/" + harbour).body()).doesNotContain(ALSO, "Sam Neighbour");
        assertThat(leadSees()).contains(team + "<", "Jo Field", "Sam Neighbour");
    }
}
