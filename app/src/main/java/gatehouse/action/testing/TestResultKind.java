package gatehouse.action.testing;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/** What was seen of one measure, contingency or assumption. */
@Configuration
public class TestResultKind {
    static final String CODE = "TEST_RESULT";

    @Bean
    @Order(308)
    Kind testResult() {
        return new Kind(
                CODE,
                "TST",
                "test result",
                "test results",
                Stage.LEARNING,
                false,
                "How each measure, contingency and assumption did, when it was tried or on the day.",
                "tested",
                List.of("at", "about", "outcome"),
                List.of(
                        Field.link("at", "When was it seen?", ExerciseKind.CODE, "DEBRIEF")
                                .neededToKeep(),
                        Field.link(
                                        "about",
                                        "Of what?",
                                        "RECOMMENDATION",
                                        "CONTINGENCY",
                                        "COMMITMENT",
                                        ExerciseKind.FACT)
                                .only(ExerciseKind.FACT, "factKind", "ASSUMPTION"),
                        Field.text("tested", "Which measure, step or assumption was tried?")
                                .neededToKeep(),
                        Field.choice(
                                        "outcome",
                                        "How did it do?",
                                        new Choice("WORKED", "Worked"),
                                        new Choice("PARTLY", "Partly"),
                                        new Choice("FAILED", "Failed"),
                                        new Choice("NOT_TESTED", "Not tested"))
                                .neededToKeep(),
                        Field.text("words", "What was seen?").expectedInPlan()),
                List.of());
    }
}
