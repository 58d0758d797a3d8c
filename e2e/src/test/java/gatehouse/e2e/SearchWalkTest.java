package gatehouse.e2e;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator finds what they need by a word, by another name of a place and by a reference, in the log and in what was
 * captured; somebody on another plan finds nothing of it.
 */
class SearchWalkTest {

    @Test
    @Tag("full")
    void a_coordinator_finds_what_is_theirs_and_nobody_else_does_at_a_desk() throws Exception {
        walk(Seat.DESK);
    }

    @Test
    @Tag("full")
    void it_is_so_on_a_telephone() throws Exception {
        walk(Seat.PHONE);
    }

    private static void walk(Seat seat) throws Exception {
        try (World world = World.ofTheExample()) {
            Person coordinator = world.signedIn("sam", seat);
            String plan = coordinator.opensThePlan("Harbour Day");
            String zone = names(coordinator, plan);
            logs(coordinator, plan);
            coordinator.open(plan);
            coordinator.capture("Ask the boatyard about the spare capstan bar");

            finds(coordinator, "capstan", "windlass", zone);
            looksFor(coordinator, "VUL-001");
            assertThat(first(coordinator).innerText()).contains("VUL-001, vulnerability");
            coordinator.moved(() -> first(coordinator).locator("a").first().click());
            assertThat(coordinator.path()).isEqualTo(plan + "/vulnerabilities/VUL-001");

            elsewhere(coordinator, plan);
            another(world, coordinator, plan);
        }
    }

    private static String names(Person coordinator, String plan) {
        coordinator.open(plan + "/zones/new");
        coordinator.fill("What is the place called?", "Windlass yard");
        coordinator.fill("What else is it called in other plans?", "Capstan Corner");
        coordinator.press("Save");
        return coordinator.path();
    }

    private static void logs(Person coordinator, String plan) {
        coordinator.open(plan + "/log");
        coordinator.fill("What happened, or what is decided?", "The capstan stays locked from noon");
        coordinator.press("Keep this entry");
    }

    private static void finds(Person coordinator, String alias, String name, String zone) {
        looksFor(coordinator, alias);
        coordinator.sees("3 results");
        coordinator.sees("entry of the decision log");
        coordinator.sees("captured, not sorted");
        coordinator.picture("search");
        looksFor(coordinator, name);
        coordinator.moved(() -> first(coordinator).locator("a").first().click());
        assertThat(coordinator.path()).isEqualTo(zone);
    }

    /** The entry at its place in the log, and the line where it waits to be sorted. */
    private static void elsewhere(Person coordinator, String plan) {
        looksFor(coordinator, "capstan");
        coordinator.page().locator("main details summary").click();
        coordinator.choose("In which part?", "Decision log");
        coordinator.press("Search");
        coordinator.sees("1 result");
        coordinator.moved(() -> first(coordinator).locator("a").first().click());
        assertThat(coordinator.path()).contains(plan + "/log").contains("#LOG-");
        assertThat(coordinator.page().locator("article:target").innerText()).contains("The capstan stays locked");

        looksFor(coordinator, "boatyard");
        coordinator.moved(() -> first(coordinator).locator("a").first().click());
        assertThat(coordinator.page().locator("li:target").innerText()).contains("the spare capstan bar");
    }

    private static void another(World world, Person coordinator, String plan) {
        Writing other = new Writing(coordinator);
        other.isTaskedByTelephone();
        other.putsOnThePlan("ana", "Endorser");
        Person commander = world.signedIn("ana", Seat.DESK);
        for (String words : new String[] {"capstan", "VUL-001", "LOG-001", "boatyard", "Harbour Day"}) {
            looksFor(commander, words);
            commander.sees("Nothing that you may see has these words in it.");
        }
        looksFor(commander, "lantern");
        commander.sees("Lantern Evening");
        assertThat(commander.open(plan)).isEqualTo(404);
    }

    private static void looksFor(Person person, String words) {
        Locator box = person.page().locator("form.find input[name=q]");
        box.fill(words);
        person.moved(() -> box.press("Enter"));
    }

    private static Locator first(Person person) {
        return person.page().locator("ol.hits > li").first();
    }
}
