package gatehouse.action.testing;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/** The exercise: a trial of named contingencies and assumptions, when a commander decides on one. */
@Configuration
public class ExerciseKind {
    static final String CODE = "EXERCISE";
    static final String FACT = "FACT";

    @Bean
    @Order(304)
    Kind exercise() {
        return new Kind(
                CODE,
                "EXR",
                "exercise",
                "exercises",
                Stage.LEARNING,
                false,
                "Trials of the plan before the day: what is put to whom, and which assumptions and contingencies are walked.",
                "name",
                List.of("exerciseType", "heldAt", "walks"),
                List.of(
                        Field.line("name", "What is the exercise called?").neededToKeep(),
                        Field.choice(
                                        "exerciseType",
                                        "What kind is it?",
                                        new Choice("TABLETOP", "Table-top"),
                                        new Choice("WALK_THROUGH", "Walk-through"),
                                        new Choice("LIVE", "Live"))
                                .expectedInPlan(),
                        Field.line("decidedBy", "Which commander decided on it?")
                                .expectedInPlan(),
                        Field.moment("heldAt", "When is it held?").expectedInPlan(),
                        Field.line("place", "Where is it held?").expectedInPlan(),
                        Field.lines("attended", "Who takes part?")
                                .hinted("One a line: name, role and organisation")
                                .expectedInPlan(),
                        Field.text("purpose", "What is it to find out?").expectedInPlan(),
                        Field.links("walks", "Which contingencies are walked?", "CONTINGENCY")
                                .expectedInPlan(),
                        Field.links("assumes", "Which commitments of partners are tried?", "COMMITMENT"),
                        Field.links("assumptions", "Which assumptions of plans are tried?", FACT)
                                .hinted(
                                        "What another plan, or this one, takes for granted. Facts of other kinds are not offered.")
                                .only(FACT, "factKind", "ASSUMPTION"),
                        Field.lines("injects", "What is put to those who take part?")
                                .hinted(
                                        "One a line, in order: what they are told, by whom, at which minute. Categories of attack only, never how one is done.")),
                List.of());
    }
}
