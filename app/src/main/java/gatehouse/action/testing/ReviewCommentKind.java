package gatehouse.action.testing;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** The comment of a reviewer, with what became of it. */
@Configuration
public class ReviewCommentKind {
    static final String CODE = "REVIEW_COMMENT";

    @Bean
    @Order(302)
    Kind reviewComment() {
        return new Kind(
                CODE,
                "RVC",
                "review comment",
                "review comments",
                Stage.LEARNING,
                false,
                "What a reviewer said of the plan, each with the answer of whoever wrote it.",
                "comment",
                List.of("review", "about", "taken"),
                List.of(
                        Field.link("review", "In which review?", PeerReviewKind.CODE)
                                .neededToKeep(),
                        Field.text("comment", "What does the reviewer say?").neededToKeep(),
                        Field.links(
                                "about",
                                "Of what?",
                                "METHOD_ASSESSMENT",
                                "VULNERABILITY",
                                "RECOMMENDATION",
                                "RESIDUAL_RISK",
                                "CONTINGENCY",
                                "ZONE"),
                        Field.choice(
                                        "taken",
                                        "What became of it?",
                                        new Choice("CHANGED", "The plan was changed"),
                                        new Choice("PARTLY", "Partly"),
                                        new Choice("NOT_CHANGED", "Not changed"))
                                .expectedInPlan(),
                        Field.text("reply", "What is answered to it?").expectedInPlan()),
                List.of(new Rule(
                        "a comment that changes nothing is answered",
                        "reply",
                        "Say why the plan is not changed.",
                        answers -> answers.text("taken")
                                        .filter("NOT_CHANGED"::equals)
                                        .isPresent()
                                && answers.answer("reply").isEmpty())));
    }
}
