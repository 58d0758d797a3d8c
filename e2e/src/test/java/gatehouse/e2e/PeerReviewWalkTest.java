package gatehouse.e2e;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A peer review: a comment is listed as missing until it is answered, on a telephone without JavaScript. */
@Tag("full")
class PeerReviewWalkTest {
    private static final String COMMENT = "The steps have no second guard once the gate opens";

    @Test
    void a_reviewers_comment_is_missing_until_it_is_answered_on_a_telephone_without_javascript() throws Exception {
        try (World world = World.ofTheExample()) {
            Person coordinator = world.signedIn("sam", Seat.PHONE_WITHOUT_SCRIPT);
            String plan = coordinator.opensThePlan("Harbour Day");
            coordinator.open(plan + "/peer-reviews/new");
            coordinator.fill("What is reviewed?", "The second version, before it goes to the commander");
            coordinator.fill("Who reviews it?", "Insp Bea Lund, a neighbouring force");
            coordinator.press("Save");
            String review = coordinator.path().replaceAll(".*/(PRV-[0-9]+).*", "$1");

            coordinator.open(plan + "/review-comments/new");
            coordinator.page().getByLabel("In which review?").first().selectOption(review);
            coordinator.fill("What does the reviewer say?", COMMENT);
            coordinator.press("Save");
            String comment = coordinator.path();

            coordinator.open(plan + "/missing");
            coordinator.sees(comment.replaceAll(".*/(RVC-[0-9]+).*", "$1"));
            coordinator.picture("missing-review-comment");

            coordinator.open(comment + "/edit");
            coordinator.choose("What became of it?", "The plan was changed");
            coordinator.fill("What is answered to it?", "A second guard stands there from the opening of the gate");
            coordinator.press("Save");
            coordinator.sees("A second guard stands there");
        }
    }
}
