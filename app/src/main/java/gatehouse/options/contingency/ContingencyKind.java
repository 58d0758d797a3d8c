package gatehouse.options.contingency;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** The contingency: a trigger, who decides, who does what, and how it ends. */
@Configuration
public class ContingencyKind {

    @Bean
    @Order(430)
    Kind contingency() {
        return new Kind(
                "CONTINGENCY",
                "CON",
                "contingency",
                "contingencies",
                Stage.OPTIONS,
                false,
                "What is done when something happens: the trigger, who decides, who acts.",
                "name",
                List.of("decisionMaker", "tested", "testedOn"),
                List.of(
                        Field.line("name", "What is it called?").neededToKeep(),
                        Field.text("trigger", "What would someone see or hear that starts it?")
                                .expectedInPlan(),
                        Field.line("decisionMaker", "Who decides?")
                                .hinted("A role, with its call sign if it has one.")
                                .expectedInPlan(),
                        Field.line("deputy", "Who decides if they cannot be reached?")
                                .expectedInPlan(),
                        Field.lines("actions", "Who does what?")
                                .hinted("One a line, role first: Show caller: stops the music and reads card 2.")
                                .expectedInPlan(),
                        Field.text("resources", "With what?"),
                        Field.links("places", "Where?", "ZONE").expectedInPlan(),
                        Field.text("communications", "Over which channels, and who tells whom?")
                                .expectedInPlan(),
                        Field.text("standDown", "How is it known to be over?").expectedInPlan(),
                        Field.choice(
                                        "tested",
                                        "Has it been tested?",
                                        new Choice("NO", "No"),
                                        new Choice("TABLE_TOP", "Table-top"),
                                        new Choice("REHEARSED", "Rehearsed"))
                                .expectedInPlan(),
                        Field.date("testedOn", "When was it tested?").hinted("Needed where it was.")),
                List.of(
                        new Rule(
                                "every action names a role",
                                "actions",
                                "Begin each line with the role that acts, then a colon: Show caller: stops the music.",
                                ContingencyKind::hasActionOfNobody),
                        new Rule(
                                "tested says when",
                                "testedOn",
                                "Say when this contingency was tested.",
                                ContingencyKind::isTestedOnNoDay)));
    }

    static boolean hasActionOfNobody(Answers answers) {
        return answers.list("actions").stream().anyMatch(line -> line.indexOf(':') < 1 || line.endsWith(":"));
    }

    static boolean isTestedOnNoDay(Answers answers) {
        return answers.text("tested").filter(tested -> !tested.equals("NO")).isPresent()
                && answers.answer("testedOn").isEmpty();
    }
}
