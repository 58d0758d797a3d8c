package gatehouse.e2e;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A daily review kept in a minute on a telephone, and then shown as evidence beside the point of guidance that asks for it. */
@Tag("full")
class DailyReviewWalkTest {

    @Test
    void a_review_is_kept_on_a_telephone_without_javascript_and_the_guidance_counts_it() throws Exception {
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
            coordinator.open(plan + "/guidance");
            coordinator.sees("2 daily reviews");
            coordinator.sees("NOTHING ON RECORD.");
            coordinator.picture("guidance");

            coordinator.open(plan + "/daily-reviews");
            coordinator.picture("daily-review");
            coordinator.tick("Is the threat as it was?", "As it was");
            coordinator.press("Keep this review");
            coordinator.sees("Say whether anything changes.");
            coordinator.tick("Does anything change?", "No change");
            coordinator.fill("What was checked, and by whom?", "Both ends of the barrier line, by me at 15:30");
            coordinator.fill("Because, or what changes", "A quiet night; the line was walked");
            coordinator.press("Keep this review");
            coordinator.sees("Kept.");
            coordinator.open(plan + "/daily-reviews/3");
            coordinator.sees("A quiet night; the line was walked");

            coordinator.open(plan + "/guidance");
            coordinator.sees("3 daily reviews");
            assertThat(coordinator.open(plan + "/references/VUL-001")).isEqualTo(200);
        }
    }
}
