package gatehouse.e2e;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("full")
class KeyboardTest {
    private static final int TRIES = 150;

    @Test
    void a_plan_is_begun_and_a_vulnerability_added_with_the_keyboard_alone() throws Exception {
        try (World world = new World()) {
            Person coordinator = world.coordinator(Seat.DESK);
            coordinator.open("/");
            follow(coordinator, "Begin a plan");
            type(coordinator, "What is the event or operation called?", "Night Market");
            type(coordinator, "What were you asked to do?", "Advise on the market.");
            type(coordinator, "Who tasked you?", "Insp Drew Cole");
            press(coordinator, "Begin");
            coordinator.sees("Night Market");
            follow(coordinator, "Assessment");
            follow(coordinator, "Add a vulnerability");
            type(coordinator, "What is the weakness?", "The loading bay stands open all evening.");
            press(coordinator, "Save");
            coordinator.sees("The loading bay stands open all evening.");
            coordinator.sees("VUL-001");
        }
    }

    private static void type(Person person, String question, String words) {
        tabTo(person, person.page().getByLabel(question, new Page.GetByLabelOptions().setExact(true)));
        person.page().keyboard().type(words);
    }

    private static void follow(Person person, String link) {
        enter(
                person,
                person.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .first());
    }

    private static void press(Person person, String button) {
        enter(
                person,
                person.page()
                        .locator("main")
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(button).setExact(true)));
    }

    private static void enter(Person person, Locator what) {
        tabTo(person, what);
        person.moved(() -> person.page().keyboard().press("Enter"));
    }

    private static void tabTo(Person person, Locator wanted) {
        Keyboard keyboard = person.page().keyboard();
        for (int tries = 0; tries < TRIES; tries++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            keyboard.press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }
}
