package gatehouse.otherplans.crosscheck;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.otherplans.rule.Severity;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** What was settled about a clash between plans, by whom and why. */
@Configuration
public class FindingKind {

    @Bean
    @Order(540)
    Kind finding() {
        return new Kind(
                "FINDING",
                "FND",
                "finding about plans",
                "findings",
                Stage.OTHER_PLANS,
                false,
                "Clashes between plans that somebody has settled, raised or taken up.",
                "explanation",
                List.of("rule", "severity", "settlement", "raisedWith", "answeredOn"),
                List.of(
                        Field.text("explanation", "What is the clash?")
                                .hinted("Both sides, each with its plan and where it stands.")
                                .neededToKeep(),
                        Field.line("rule", "Which rule found it?").byProgram(),
                        Field.line("identity", "What makes it the same finding next time?")
                                .byProgram(),
                        Field.links("facts", "Which facts are in it?", "FACT"),
                        Field.links("plans", "Which plans are in it?", "OTHER_PLAN"),
                        Field.choice(
                                "severity",
                                "How grave is it?",
                                Arrays.stream(Severity.values())
                                        .map(severity -> new Choice(severity.name(), severity.words()))
                                        .toArray(Choice[]::new)),
                        Field.choice(
                                        "settlement",
                                        "What was made of it?",
                                        new Choice("ADOPTED", "Taken up, still open"),
                                        new Choice("RAISED", "Raised with the owner"),
                                        new Choice("ACCEPTED", "Accepted as it is"),
                                        new Choice("DISMISSED", "Not a clash"),
                                        new Choice("MENDED", "Mended in this plan"))
                                .neededToKeep(),
                        Field.text("reason", "Why?"),
                        Field.line("raisedWith", "With whom was it raised?"),
                        Field.date("raisedOn", "When was it raised?"),
                        Field.text("asked", "What is the owner asked?")
                                .hinted("The owner reads these words: nothing above what they may handle."),
                        Field.date("answerBy", "By when is the answer needed?"),
                        Field.text("answer", "What did the owner answer?"),
                        Field.line("answeredBy", "Who answered?"),
                        Field.date("answeredOn", "When?"),
                        Field.line("restedOn", "Which words did that rest on?").byProgram()),
                List.of(
                        new Rule(
                                "accepted or dismissed says why",
                                "reason",
                                "Say why it is accepted, or why it is not a clash.",
                                FindingKind::isClosedWithoutReason),
                        new Rule(
                                "raised says with whom",
                                "raisedWith",
                                "Say with whom it was raised.",
                                FindingKind::isRaisedWithNobody)));
    }

    static boolean isClosedWithoutReason(Answers answers) {
        return answers.text("settlement")
                        .filter(Set.of("ACCEPTED", "DISMISSED")::contains)
                        .isPresent()
                && answers.answer("reason").isEmpty();
    }

    static boolean isRaisedWithNobody(Answers answers) {
        return answers.text("settlement").filter("RAISED"::equals).isPresent()
                && answers.answer("raisedWith").isEmpty();
    }
}
