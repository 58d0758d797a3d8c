package gatehouse.e2e;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A new version of another plan comes in, its owner answers, the coordinator settles, and the document says so. */
@Tag("full")
class OtherPlansWalkTest {
    private static final String QUESTION = "An ambulance crew is assumed to reach Fish Quay within 8 minutes.";
    private static final String FOUND = "Nobody who provides it has confirmed the time of ambulance crew";
    private static final String ANSWER =
            "The ambulance service will not promise it before 1 May; we plan for 12 minutes.";

    @Test
    void only_the_difference_is_looked_at_and_an_owner_answers_of_their_own() throws Exception {
        walk(Seat.DESK);
    }

    @Test
    @Tag("long")
    void it_is_so_on_a_telephone() throws Exception {
        walk(Seat.PHONE);
    }

    @Test
    void it_is_so_on_a_telephone_without_javascript() throws Exception {
        walk(Seat.PHONE_WITHOUT_SCRIPT);
    }

    @Test
    @Tag("long")
    void it_is_so_without_javascript() throws Exception {
        walk(Seat.DESK_WITHOUT_SCRIPT);
    }

    private static void walk(Seat seat) throws Exception {
        try (World world = World.ofTheExample()) {
            Person coordinator = world.signedIn("sam", seat);
            String plan = coordinator.opensThePlan("Harbour Day");
            receivesANewVersion(coordinator, plan);
            Person owner = world.added(
                    world.signedIn("robin", Seat.DESK),
                    seat,
                    "ines",
                    "Dr Ines Calder",
                    "Medical director",
                    "Owner of another plan");
            raises(coordinator, plan);
            answers(owner);
            settles(coordinator, plan);
            new Documents(coordinator, plan, freezes(coordinator, plan)).sayInAnnexE(FOUND, ANSWER);
        }
    }

    private static void receivesANewVersion(Person coordinator, String plan) throws Exception {
        coordinator.open(plan + "/other-plans-register");
        coordinator.picture("register");
        coordinator.open(plan + "/other-plans/PLN-012/receiving");
        coordinator.fill("What does its owner call this version?", "2");
        coordinator
                .page()
                .locator("main input[name=file]")
                .setInputFiles(Received.with("medical-plan-1.docx", "28,000", "30,000"));
        coordinator.picture("receive");
        coordinator.press("Keep and read it");
        coordinator.sees("3 proposed facts are left to look at.");
        coordinator.sees("The expected attendance is 30,000.");
        coordinator.sees("In the version before");
        coordinator.picture("reading");
        coordinator.press("Keep this fact");
        for (int passedOverBefore = 0; passedOverBefore < 2; passedOverBefore++) {
            coordinator.press("Pass over");
        }
        coordinator.sees("Nothing that is proposed is left to look at.");
    }

    private static void raises(Person coordinator, String plan) {
        Writing.puts(coordinator, plan, "ines", "Owner of another plan");
        coordinator.open(plan + "/other-plans/PLN-012/owner");
        coordinator.press("Dr Ines Calder answers for it");
        coordinator.open(plan + "/cross-check");
        coordinator.picture("board");
        opensTheClash(coordinator);
        coordinator.tick("What is made of it?", "Raise it with the owner");
        coordinator.fill("With whom is it raised?", "Medical director, Baywatch Medical");
        coordinator.picture("clash");
        coordinator.press("Keep this");
    }

    private static void answers(Person owner) {
        owner.open("/");
        owner.follow("Harbour Day");
        owner.sees(QUESTION);
        owner.seesNot("Serial 12");
        owner.seesNot("Marine Drive");
        owner.picture("owner");
        Locator question =
                owner.page().locator("article.clash").filter(new Locator.FilterOptions().setHasText(QUESTION));
        question.locator("textarea").fill(ANSWER);
        owner.moved(question.getByText("Send this answer")::click);
        owner.sees(ANSWER);
        String own = owner.path().replaceFirst("/findings-about-your-plan.*", "");
        assertThat(owner.open(own + "/cross-check")).isEqualTo(404);
    }

    private static void settles(Person coordinator, String plan) {
        coordinator.open(plan + "/other-plans/PLN-012/owner");
        coordinator.sees(ANSWER);
        coordinator.open(plan + "/cross-check");
        opensTheClash(coordinator);
        coordinator.tick("What is made of it?", "Accept it as it is, with the reason");
        coordinator.fill("Why?", "First aid 2 is staffed for 12 minutes.");
        coordinator.press("Keep this");
        coordinator.open(plan + "/timeline");
        coordinator.picture("timeline");
        coordinator.wholePicture("timeline");
    }

    private static void opensTheClash(Person coordinator) {
        coordinator.moved(() -> coordinator
                .page()
                .locator(".clash__line")
                .filter(new Locator.FilterOptions().setHasText(QUESTION))
                .first()
                .getByText("Settle it")
                .first()
                .click());
    }

    /** The number of the version that comes of it. */
    private static int freezes(Person coordinator, String plan) {
        coordinator.open(plan + "/versions");
        coordinator.follow("Freeze a version");
        coordinator.fill("Why is this version frozen?", "With the medical director's answer");
        coordinator.press("Freeze");
        return Integer.parseInt(coordinator.path().replaceFirst(".*/versions/(\\d+).*", "$1"));
    }
}
