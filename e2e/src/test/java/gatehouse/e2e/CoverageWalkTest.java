package gatehouse.e2e;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The grid of what was looked at, on the worked example: without a mouse, on a telephone, without scripts. */
@Tag("full")
class CoverageWalkTest {
    private static final int TRIES = 200;

    @Test
    void the_grid_is_filled_and_split_with_the_keyboard_alone() throws Exception {
        walk(Seat.DESK);
    }

    @Test
    void on_a_telephone_it_is_a_list_of_what_was_not_looked_at_first() throws Exception {
        walk(Seat.PHONE);
    }

    @Test
    @Tag("long")
    void it_works_without_javascript() throws Exception {
        walk(Seat.DESK_WITHOUT_SCRIPT);
    }

    @Test
    void it_works_on_a_telephone_without_javascript() throws Exception {
        walk(Seat.PHONE_WITHOUT_SCRIPT);
    }

    private static void walk(Seat seat) throws Exception {
        try (World world = World.ofTheExample()) {
            Person coordinator = world.signedIn("sam", seat);
            String plan = coordinator.opensThePlan("Harbour Day");
            coordinator.open(plan + "/coverage");
            coordinator.picture("coverage");
            looksAtOnePlace(coordinator, plan, seat);
            fillsTwoTogether(coordinator);
            splitsThem(coordinator);
        }
    }

    private static void looksAtOnePlace(Person coordinator, String plan, Seat seat) {
        coordinator.open(plan + "/coverage?method=FAW&place=ZON-001");
        coordinator.wholePicture("coverage-place");
        Locator table = coordinator.page().locator("#grid-title ~ .coverage__box .coverage__scroll");
        Locator list = coordinator.page().locator("#grid-title ~ .coverage__list");
        if (seat.isPhone()) {
            assertThat(table).isHidden();
            assertThat(list.locator("h3").first()).containsText("Not looked at");
        } else {
            assertThat(list).isHidden();
            assertThat(table.locator("thead th").first()).hasText("Place");
        }
        if (seat == Seat.DESK) {
            tabTo(coordinator, square(coordinator, "PHA-009"));
            coordinator.page().keyboard().press("ArrowRight");
            assertThat(square(coordinator, "PHA-010")).isFocused();
        }
    }

    private static void fillsTwoTogether(Person coordinator) {
        tabTo(coordinator, square(coordinator, "PHA-009"));
        coordinator.page().keyboard().press("Space");
        tabTo(coordinator, square(coordinator, "PHA-010"));
        coordinator.page().keyboard().press("Space");
        tabTo(coordinator, coordinator.page().getByLabel("Not applicable, because"));
        coordinator.page().keyboard().press("Space");
        tabTo(coordinator, coordinator.page().getByLabel("Why?"));
        coordinator.page().keyboard().type("Nothing that burns is kept there.");
        enter(coordinator, coordinator.page().locator("main button:text-is('Fill these together')"));
        coordinator.sees("filled together (2)");
    }

    private static void splitsThem(Person coordinator) {
        coordinator.open(coordinator.path().replaceFirst("[?].*", "?method=FAW&place=ZON-001&state=NOT_APPLICABLE"));
        enter(coordinator, seen(coordinator, "a.sq__words").first());
        coordinator.sees("It speaks of 2 places and phases at once");
        enter(coordinator, coordinator.page().locator("main a[href$='/split']"));
        tabTo(coordinator, coordinator.page().locator("input[name=phases][value=PHA-009]"));
        coordinator.page().keyboard().press("Space");
        enter(coordinator, coordinator.page().locator("main button:text-is('Split it')"));
        coordinator.sees("From which assessment was it split?");
        coordinator.sees("Nothing that burns is kept there.");
    }

    /** The box of a square as this person sees it: in the table, or in the list. */
    private static Locator square(Person person, String phase) {
        return seen(person, "input[name=square][value='FAW|ZON-001|" + phase + "']");
    }

    private static Locator seen(Person person, String what) {
        return person.page().locator(what).locator("visible=true");
    }

    private static void enter(Person person, Locator what) {
        tabTo(person, what);
        person.moved(() -> person.page().keyboard().press("Enter"));
    }

    private static void tabTo(Person person, Locator wanted) {
        for (int tries = 0; tries < TRIES; tries++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            person.page().keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }
}
