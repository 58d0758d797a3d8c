package gatehouse.e2e;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A briefing is read; and on the day a measure that is not in place, said on a telephone, raises a risk on the commander's page that stands open. */
@Tag("full")
class DayWalkTest {
    private static final String SEEN = "Two blocks short at the north end";

    @Test
    void what_is_not_in_place_is_said_on_a_telephone_and_the_open_page_of_the_commander_follows() throws Exception {
        walk(Seat.PHONE);
    }

    @Test
    void without_javascript_the_commander_loads_the_page_again() throws Exception {
        walk(Seat.PHONE_WITHOUT_SCRIPT);
    }

    private static void walk(Seat seat) throws Exception {
        try (World world = World.ofTheExample()) {
            Person sergeant = world.signedIn("sam", seat);
            String plan = sergeant.opensThePlan("Harbour Day");
            Writing.puts(sergeant, plan, "ana", "Endorser");
            Person commander = world.signedIn("ana", seat.runsScript() ? Seat.DESK : Seat.DESK_WITHOUT_SCRIPT);
            commander.open(plan + "/commander");
            if (seat.runsScript()) {
                commander.sees("Live: this page follows by itself.");
            }
            commander.seesNot(SEEN);

            new Deciding(sergeant, commander, plan).freezesAVersion(1, "For the briefing");
            sergeant.open(plan + "/briefing");
            sergeant.sees("NOT READ BY 4 of 4:");
            sergeant.picture("briefing");
            sergeant.choose("Who are you in it?", "Operational commander, waterside");
            sergeant.press("I have read this briefing");
            sergeant.sees("NOT READ BY 3 of 4:");

            sergeant.open(plan + "/day");
            sergeant.sees("0 not in place");
            sergeant.picture("day");
            Locator line = sergeant.page().locator("article[id^='REC-001-']").first();
            if (line.locator("details.day__fold").count() > 0) {
                line.locator("summary").first().click();
            }
            line.getByText("Not in place, or changed").click();
            line.getByLabel("What do you see?").fill(SEEN);
            sergeant.moved(() -> line.getByLabel("What do you see?").press("Enter"));
            sergeant.sees("Not in place: 1");
            sergeant.picture("day-not-in-place");

            if (!seat.runsScript()) {
                commander.open(plan + "/commander");
            }
            commander.sees(SEEN);
            commander.sees("RISES from");
            assertThat(commander.page().locator("#failing details").first()).isVisible();
            commander.picture("commander-not-in-place");
        }
    }
}
