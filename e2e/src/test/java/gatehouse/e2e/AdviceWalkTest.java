package gatehouse.e2e;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Advice given in a call: kept on a telephone, then made a concise and then a full plan, with nothing typed again. */
@Tag("full")
class AdviceWalkTest {
    private static final String ABOUT = "Crane on the quay for the regatta";
    private static final String ADVICE = "Keep the quay clear while the crane is moved, with a steward at each end.";
    private static final String NOT_KNOWN = "Who drives the crane, and whether the slipway is shut.";

    @Test
    void verbal_advice_kept_on_a_telephone_becomes_concise_and_then_full_and_each_form_is_issued() throws Exception {
        walk(Seat.PHONE_WITHOUT_SCRIPT);
    }

    @Test
    void it_is_so_at_a_desk() throws Exception {
        walk(Seat.DESK);
    }

    @Test
    void an_advice_document_and_a_review_are_kept_on_a_telephone_and_become_concise() throws Exception {
        try (World world = World.ofTheExample()) {
            Person coordinator = world.signedIn("sam", Seat.PHONE);
            coordinator.open("/");
            coordinator.follow("Write an advice document");
            coordinator.fill("Which event or place is it about?", "Mill Lane Fair");
            coordinator.fill("To whom is it addressed?", "The parish clerk");
            coordinator.tick("Who is that?", "The organiser or operator");
            coordinator.page().locator("input[value=VEHICLES]").check();
            coordinator.wholePicture("advice-document-new");
            coordinator.press("Keep this document");
            coordinator.sees("Warning: not a police commander");
            becomesConcise(coordinator, "advice document");

            coordinator.open("/reviews/new");
            coordinator.fill("Which site or arrangement is reviewed?", "Tide House reception");
            coordinator.fill("Which weaknesses did you find?", "The goods door stands open.\nNobody watches the gate.");
            coordinator.fill("What do you recommend?", "Shut the goods door between deliveries.");
            coordinator.choose("Who is asked?", "Landowner");
            coordinator.wholePicture("review-new");
            coordinator.press("Keep this review");
            becomesConcise(coordinator, "review");
        }
    }

    private static void becomesConcise(Person coordinator, String form) {
        coordinator.open(plan(coordinator));
        coordinator.picture("light-" + form.replace(' ', '-'));
        coordinator.press("Make it the concise form");
        coordinator.sees("It was first kept as: " + form);
    }

    private static void walk(Seat seat) throws Exception {
        try (World world = World.ofTheExample()) {
            Person coordinator = world.signedIn("sam", seat);
            coordinator.open("/");
            coordinator.follow("Record advice given");
            coordinator.fill("What was the advice about?", ABOUT);
            coordinator.fill("To whom was it given?", "Insp Dee Carrow");
            coordinator.choose("By what means?", "By telephone");
            coordinator.fill("What was known?", "The crane comes at 06:00 on the day.");
            coordinator.fill("What was not known?", NOT_KNOWN);
            coordinator.fill("What was the advice?", ADVICE);
            coordinator.wholePicture("advice-new");
            coordinator.press("Keep this record");
            coordinator.sees(ADVICE);
            String plan = plan(coordinator);

            coordinator.open(plan);
            coordinator.wholePicture("advice-kept");
            coordinator.press("Make it the concise form");
            coordinator.sees("It was first kept as: record of verbal or e-mail advice");
            issued(coordinator, plan, 1, "Record of verbal or e-mail advice");

            coordinator.open(plan);
            coordinator.press("Make it the full form");
            issued(coordinator, plan, 2, "Concise form");

            coordinator.open(plan + "/versions/new");
            coordinator.fill("Why is this version frozen?", "For the commander");
            coordinator.press("Freeze");
            issued(coordinator, plan, 3, "Full form");
            issued(coordinator, plan, 1, "Record of verbal or e-mail advice");
        }
    }

    private static void issued(Person coordinator, String plan, int version, String form) throws Exception {
        Documents documents = new Documents(coordinator, plan, version);
        for (String words : documents.both(form)) {
            assertThat(words).as(form).contains("OFFICIAL-SENSITIVE", ABOUT, ADVICE, NOT_KNOWN, "Insp Dee Carrow");
        }
    }

    private static String plan(Person coordinator) {
        String path = coordinator.path();
        return path.substring(0, path.indexOf('/', "/plans/".length()));
    }
}
