package gatehouse.action.testing;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** The peer review: who read the plan with fresh eyes, and what they concluded. */
@Configuration
public class PeerReviewKind {
    static final String CODE = "PEER_REVIEW";

    @Bean
    @Order(300)
    Kind peerReview() {
        return new Kind(
                CODE,
                "PRV",
                "peer review",
                "peer reviews",
                Stage.LEARNING,
                false,
                "Reviews of the plan by somebody separate from the event where possible, with what became of each comment.",
                "name",
                List.of("reviewer", "reviewedOn", "outcome"),
                List.of(
                        Field.line("name", "What is reviewed?")
                                .hinted("As: the whole plan; the egress from Harbour Green")
                                .neededToKeep(),
                        Field.line("reviewer", "Who reviews it?")
                                .hinted("Name, role, force")
                                .neededToKeep(),
                        Field.yesNo("separate", "Is the reviewer separate from the event?")
                                .expectedInPlan(),
                        Field.text("separateBecause", "If not, why was nobody separate from it asked?"),
                        Field.date("reviewedOn", "When was it reviewed?").expectedInPlan(),
                        Field.line("version", "Which version was read?")
                                .hinted("Its number, and its fingerprint if it was on paper")
                                .expectedInPlan(),
                        Field.text("outcome", "What does the reviewer conclude?")
                                .expectedInPlan()),
                List.of(new Rule(
                        "a reviewer who is not separate from the event is explained",
                        "separateBecause",
                        "Say why nobody separate from the event reviewed it.",
                        answers -> answers.text("separate").filter("NO"::equals).isPresent()
                                && answers.answer("separateBecause").isEmpty())));
    }
}
