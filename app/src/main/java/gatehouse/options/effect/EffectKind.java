package gatehouse.options.effect;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** What a measure does to a risk, as the coordinator judges it with a reason: never a product or a weight. */
@Configuration
public class EffectKind {

    @Bean
    @Order(415)
    Kind effect() {
        return new Kind(
                "EFFECT",
                "EFF",
                "effect of a measure",
                "effects of measures",
                Stage.OPTIONS,
                false,
                "How likely and how grave a risk is with a measure in place, as you judge it, and why.",
                "reason",
                List.of("effectKind", "measures", "assessment", "likelihood", "impact"),
                List.of(
                        Field.links("measures", "Which recommendations are in place?", "RECOMMENDATION")
                                .hinted("One; or several, where they are judged together.")
                                .neededToKeep(),
                        Field.choice(
                                        "effectKind",
                                        "What does that do?",
                                        new Choice("LOWERS", "Lowers the risk"),
                                        new Choice("RAISES", "Raises it: a side effect"))
                                .neededToKeep(),
                        Field.link("assessment", "To which assessment?", "METHOD_ASSESSMENT")
                                .neededToKeep(),
                        Field.link("zone", "For a side effect: at which place?", "ZONE"),
                        Field.link("phase", "For a side effect: in which phase?", "PHASE"),
                        Field.of(FieldType.LIKELIHOOD, "likelihood", "How likely is it then?")
                                .neededToKeep(),
                        Field.of(FieldType.IMPACT, "impact", "What would its impact be then?")
                                .neededToKeep(),
                        Field.text("reason", "Why?").neededToKeep()),
                List.of(
                        new Rule(
                                "a side effect names its place",
                                "zone",
                                "Say at which place the side effect is.",
                                answers -> isSideEffect(answers)
                                        && answers.answer("zone").isEmpty()),
                        new Rule(
                                "a side effect names its phase",
                                "phase",
                                "Say in which phase the side effect is.",
                                answers -> isSideEffect(answers)
                                        && answers.answer("phase").isEmpty())));
    }

    private static boolean isSideEffect(Answers answers) {
        return answers.text("effectKind").filter("RAISES"::equals).isPresent();
    }
}
