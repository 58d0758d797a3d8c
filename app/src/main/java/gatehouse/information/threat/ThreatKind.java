package gatehouse.information.threat;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** The threat assessment: whose, as at when, agreed with whom, and what it changes here. */
@Configuration
public class ThreatKind {

    @Bean
    @Order(110)
    Kind threat() {
        return new Kind(
                "THREAT",
                "THR",
                "threat assessment",
                "threat assessments",
                Stage.INFORMATION,
                false,
                "Threat assessments as agreed with the commander, and what the level changes here.",
                "source",
                List.of("nationalLevel", "asAt", "validUntil", "agreedWith"),
                Stream.of(origin(), content(), use()).flatMap(List::stream).toList(),
                List.of(
                        new Rule(
                                "an assessment ends on or after the day it was made",
                                "validUntil",
                                "The assessment cannot stop being valid before the day it was made.",
                                ThreatKind::endsBeforeItWasMade),
                        new Rule(
                                "no specific threat says why security is still advised",
                                "stillAdvised",
                                "Say why security is still advised although no specific threat is known.",
                                ThreatKind::isNoneKnownWithoutReason)));
    }

    @Bean
    Basis threatBasis() {
        return Basis.of("THREAT")
                .rested(Reach.THREAT, "nationalLevel", "specificThreat", "assessment", "methods", "validUntil")
                .addedReaches(Reach.THREAT)
                .removedReaches(Reach.THREAT)
                .judgedBy(Reach.VERSION);
    }

    private static List<Field> origin() {
        return List.of(
                Field.line("source", "Which assessment is it?")
                        .hinted("Its title, version and date; one above this system's marking by reference only.")
                        .neededToKeep(),
                Field.line("originator", "Who made it?").expectedInPlan(),
                Field.date("asAt", "As at which day?").expectedInPlan(),
                Field.date("validUntil", "Until when does it hold?").expectedInPlan(),
                Field.line("agreedWith", "With which commander was it agreed?").expectedInPlan(),
                Field.moment("agreedAt", "When was it agreed?").expectedInPlan());
    }

    private static List<Field> content() {
        return List.of(
                Field.listed("nationalLevel", "What is the national threat level?", "THREAT_LEVEL")
                        .expectedInPlan(),
                Field.choice(
                                "specificThreat",
                                "Is a specific threat to the event known?",
                                new Choice("NONE_KNOWN", "No specific threat known"),
                                new Choice("KNOWN", "Yes"),
                                new Choice("UNCLEAR", "Not clear"))
                        .expectedInPlan(),
                Field.text("stillAdvised", "Why is security still advised?")
                        .hinted("Needed where no specific threat is known."),
                Field.text("assessment", "What does it say about this event?")
                        .hinted("Only what may be held here.")
                        .expectedInPlan(),
                Field.text("changesHere", "What does the level change here?")
                        .hinted("For this event and these places; if nothing, say so and why.")
                        .expectedInPlan(),
                Field.manyListed("methods", "Which methods does it refer to?", "ATTACK_METHOD"),
                Field.text("gaps", "What does it not tell us?").expectedInPlan());
    }

    private static List<Field> use() {
        return List.of(
                Field.text("handling", "How must it be handled?"), Field.yesNo("quotable", "May the plan quote it?"));
    }

    static boolean endsBeforeItWasMade(Answers answers) {
        return answers.text("asAt")
                .flatMap(from -> answers.text("validUntil").map(to -> to.compareTo(from) < 0))
                .orElse(false);
    }

    static boolean isNoneKnownWithoutReason(Answers answers) {
        return answers.text("specificThreat").filter("NONE_KNOWN"::equals).isPresent()
                && answers.answer("stillAdvised").isEmpty();
    }
}
