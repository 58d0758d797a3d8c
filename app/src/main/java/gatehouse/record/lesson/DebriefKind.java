package gatehouse.record.lesson;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** The debrief: what was said afterwards, by the heads of the practice guide. */
@Configuration
public class DebriefKind {
    static final String CODE = "DEBRIEF";

    @Bean
    @Order(306)
    Kind debrief() {
        return new Kind(
                CODE,
                "DBR",
                "debrief",
                "debriefs",
                Stage.LEARNING,
                false,
                "What was said after the event, by the heads of the practice guide; or why no debrief was held.",
                "name",
                List.of("debriefType", "heldAt"),
                List.of(
                        Field.line("name", "What is the debrief called?").neededToKeep(),
                        Field.choice(
                                        "debriefType",
                                        "What kind is it?",
                                        new Choice("HOT", "Hot debrief"),
                                        new Choice("INTERNAL", "Internal debrief"),
                                        new Choice("MULTI_AGENCY", "Multi-agency debrief"),
                                        new Choice("CONTRIBUTION", "Our contribution to another’s"),
                                        new Choice("NONE_HELD", "None was held"))
                                .neededToKeep(),
                        Field.text("noneBecause", "If none was held, why?"),
                        Field.moment("heldAt", "When was it held?"),
                        Field.lines("attended", "Who took part?").hinted("One a line: name, role and organisation"),
                        Field.text("communications", "Communications: what was said?"),
                        Field.text("command", "Command: what was said?"),
                        Field.text("resources", "Resources: what was said?"),
                        Field.text("contingencies", "Contingencies: what was said?"),
                        Field.text("equipment", "Equipment: what was said?"),
                        Field.text("unforeseen", "The unforeseen: what came that nobody had planned for?"),
                        Field.text("goodPractice", "Good practice: what should be done again?"),
                        Field.text("notAccepted", "Advice that was not accepted: what did that cost, or not?")),
                List.of(new Rule(
                        "a debrief that was not held says why",
                        "noneBecause",
                        "Say why no debrief was held.",
                        answers -> answers.text("debriefType")
                                        .filter("NONE_HELD"::equals)
                                        .isPresent()
                                && answers.answer("noneBecause").isEmpty())));
    }
}
