package gatehouse.e2e;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A meeting: its agenda ticked from what is open, its minutes, an action, its papers, and the closing of the action. */
@Tag("full")
class MeetingWalkTest {

    @Test
    void a_meeting_is_held_from_agenda_to_the_closing_of_an_action_on_a_telephone_without_javascript()
            throws Exception {
        walk(Seat.PHONE_WITHOUT_SCRIPT);
    }

    @Test
    @Tag("long")
    void it_is_so_at_a_desk() throws Exception {
        walk(Seat.DESK);
    }

    private static void walk(Seat seat) throws Exception {
        try (World world = World.ofTheExample()) {
            Person coordinator = world.signedIn("sam", seat);
            String plan = coordinator.opensThePlan("Harbour Day");
            String meeting = calls(coordinator, plan);
            chooses(coordinator, meeting);
            minutes(coordinator, meeting);
            closes(coordinator, plan);
        }
    }

    private static String calls(Person coordinator, String plan) {
        coordinator.follow("Meetings and actions");
        coordinator.picture("meetings");
        coordinator.follow("Add a meeting");
        coordinator.fill("What is the meeting called?", "Planning group, third meeting");
        coordinator.choose("Which body meets?", "Tactical planning group");
        coordinator.fill("When?", "2026-01-13 10:00");
        coordinator.fill("Who is invited?", "Event director, Harbour Day Ltd\nHarbour master, Harbour Authority");
        coordinator.press("Save");
        assertThat(coordinator.path()).startsWith(plan);
        return coordinator.path();
    }

    private static void chooses(Person coordinator, String meeting) {
        coordinator.open(meeting + "/agenda");
        coordinator.sees("Decisions wanted");
        coordinator.sees("whom no line of the invitation seems to name");
        coordinator.picture("agenda-choosing");
        for (Locator details :
                coordinator.page().locator("details.govuk-details").all()) {
            if (details.getAttribute("open") == null) {
                details.locator("summary").click();
            }
        }
        coordinator.page().locator("input[name=open]").nth(0).check();
        coordinator
                .page()
                .locator("input[name=open][value$=' decision']")
                .first()
                .check();
        coordinator.fill("What else is on the agenda?", "Date of the next meeting");
        coordinator.press("Put on the agenda");
        assertThat(coordinator.page().locator("ol.agenda > li").count()).isEqualTo(3);
        coordinator.download("Agenda, PDF");
    }

    private static void minutes(Person coordinator, String meeting) {
        coordinator.open(meeting + "/minutes");
        Locator first = coordinator.page().locator("fieldset.attendance").first();
        first.getByLabel("Came").check();
        coordinator
                .page()
                .locator("fieldset.attendance")
                .last()
                .getByLabel("Apologies")
                .check();
        Locator point = coordinator.page().locator("section.prompt").first();
        point.getByLabel("What was said?").fill("The lamp is still dark.");
        point.getByLabel("What was decided?").fill("It is fitted before the next meeting.");
        Locator action = coordinator.page().locator("#act1");
        action.getByLabel("What is to be done?").fill("Fit the lamp on the harbour steps");
        action.getByLabel("Who does it?").fill("PC Sam Reed");
        action.getByLabel("By when?").fill("2026-01-12");
        coordinator.picture("minutes");
        coordinator.press("Save the minutes");
        coordinator.sees("is over, so the action would be overdue from the start");
        coordinator.press("Save them all the same");
        coordinator.sees("Fit the lamp on the harbour steps");
        coordinator.download("Minutes, PDF");
        coordinator.download("For a calendar");
    }

    private static void closes(Person coordinator, String plan) {
        coordinator.open("/");
        coordinator.sees("Yours, overdue by");
        coordinator.open(plan);
        coordinator.sees("Fit the lamp on the harbour steps");
        coordinator.open(plan + "/actions-due");
        Locator action = coordinator
                .page()
                .locator("article.clash")
                .filter(new Locator.FilterOptions().setHasText("Fit the lamp on the harbour steps"));
        action.locator("summary").click();
        action.getByLabel("Done", new Locator.GetByLabelOptions().setExact(true))
                .check();
        action.getByLabel("What closed it, or why will it not be done?").fill("Lit on the night of the 11th");
        coordinator.moved(() -> action.locator("button").click());
        coordinator.page().locator("main details summary").last().click();
        coordinator.sees("done: Lit on the night of the 11th");
    }
}
