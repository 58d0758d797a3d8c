package gatehouse.tasking.strategy;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** A strategic objective: the commander's words, in the commander's order. */
@Configuration
public class ObjectiveKind {

    @Bean
    @Order(80)
    Kind objective() {
        return new Kind(
                "OBJECTIVE",
                "OBJ",
                "strategic objective",
                "strategic objectives",
                Stage.TASKING,
                false,
                "The commander's objectives, in the commander's order and words.",
                "statement",
                List.of("orderNumber", "source"),
                List.of(
                        Field.text("statement", "What is the objective?")
                                .hinted("Word for word, as the commander gave it.")
                                .neededToKeep(),
                        Field.number("orderNumber", "Where does it stand in the commander's order?")
                                .hinted("1 for the first.")
                                .expectedInPlan(),
                        Field.line("source", "Where is it written?")
                                .hinted("Document, version and page; or the briefing where it was given.")
                                .expectedInPlan()),
                List.of(new Rule(
                        "objectives are counted from one",
                        "orderNumber",
                        "The order is a whole number from 1.",
                        ObjectiveKind::isNotCountedFromOne)));
    }

    @Bean
    Basis objectiveBasis() {
        return Basis.of("OBJECTIVE")
                .rested(Reach.LINKED, "statement")
                .rested(Reach.STRATEGY, "orderNumber")
                .removedReaches(Reach.LINKED);
    }

    static boolean isNotCountedFromOne(Answers answers) {
        return answers.number("orderNumber").filter(order -> order < 1).isPresent();
    }
}
