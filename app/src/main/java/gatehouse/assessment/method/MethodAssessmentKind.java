package gatehouse.assessment.method;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** The method assessment: a category of attack at a place and phase, judged, with what is in place already. */
@Configuration
public class MethodAssessmentKind {

    @Bean
    @Order(210)
    Kind methodAssessment() {
        return new Kind(
                "METHOD_ASSESSMENT",
                "MTH",
                "method assessment",
                "method assessments",
                Stage.ASSESSMENT,
                false,
                "Methods of attack by category, place and phase: what was considered, and what was set aside and why.",
                "name",
                List.of("category", "applicability", "zones", "phases", "likelihood", "impact"),
                Stream.of(considered(), judged(), around())
                        .flatMap(List::stream)
                        .toList(),
                List.of(
                        new Rule(
                                "not applicable says why",
                                "applicabilityReason",
                                "Say why this method is not applicable.",
                                MethodAssessmentKind::isNotApplicableWithoutReason),
                        new Rule(
                                "what is relied on is named",
                                "reliesOn",
                                "Say whose assessment you rely on.",
                                MethodAssessmentKind::reliesOnNothingNamed)));
    }

    @Bean
    Basis methodAssessmentBasis() {
        return Basis.of("METHOD_ASSESSMENT")
                .rested(Reach.LINKED, "applicability", "likelihood", "impact")
                .removedReaches(Reach.LINKED)
                .judgedBy(Reach.LINKED, Reach.THREAT, Reach.EVENT)
                .restingBy("zones", "phases");
    }

    private static List<Field> considered() {
        return List.of(
                Field.line("name", "Which method, where and when, in a few words?")
                        .hinted("As lists will show it: Vehicle as a weapon, Marine Drive, the march.")
                        .neededToKeep(),
                Field.listed("category", "Which category of method is it?", "ATTACK_METHOD")
                        .neededToKeep(),
                Field.links("zones", "At which places?", "ZONE").expectedInPlan(),
                Field.links("phases", "In which phases?", "PHASE").expectedInPlan(),
                Field.choice(
                                "applicability",
                                "Does it apply?",
                                new Choice("APPLICABLE", "Applicable"),
                                new Choice("NOT_APPLICABLE", "Not applicable"),
                                new Choice("RELIES_ON", "Relying on another's assessment"))
                        .expectedInPlan(),
                Field.text("applicabilityReason", "Why does it apply, or not?")
                        .hinted("Needed when it does not apply.")
                        .expectedInPlan(),
                Field.line("reliesOn", "If you rely on another's assessment, whose and which?")
                        .hinted("Its owner, reference and date."),
                Field.text("scenario", "What is the scenario, at category level?")
                        .hinted("Who would be exposed, where, when. Never how an attack is carried out."),
                Field.text("worstCase", "What is the reasonable worst case?")
                        .hinted("Consequences only.")
                        .expectedInPlan());
    }

    private static List<Field> judged() {
        return List.of(
                Field.of(FieldType.LIKELIHOOD, "likelihood", "How likely is it?")
                        .expectedInPlan(),
                Field.of(FieldType.IMPACT, "impact", "What would its impact be?")
                        .expectedInPlan(),
                Field.text("reasons", "Why these levels?")
                        .hinted("The impact on people, on the event, and wider.")
                        .expectedInPlan(),
                Field.choice(
                                "confidence",
                                "How confident are you?",
                                new Choice("LOW", "Low"),
                                new Choice("MODERATE", "Moderate"),
                                new Choice("HIGH", "High"))
                        .expectedInPlan());
    }

    private static List<Field> around() {
        return List.of(
                Field.text("existingControls", "What is in place already?")
                        .hinted("What is there without this plan's recommendations, and how we know.")
                        .expectedInPlan(),
                Field.links("layeredWith", "With which other methods might it be layered?", "METHOD_ASSESSMENT"),
                Field.link("splitFrom", "From which assessment was it split?", "METHOD_ASSESSMENT")
                        .byProgram(),
                Field.line("carriedFrom", "From which plan was this text carried, if it is not looked at again yet?")
                        .untilTouched());
    }

    /** A method is never set aside in silence. */
    static boolean isNotApplicableWithoutReason(Answers answers) {
        return answers.text("applicability").filter("NOT_APPLICABLE"::equals).isPresent()
                && answers.answer("applicabilityReason").isEmpty();
    }

    static boolean reliesOnNothingNamed(Answers answers) {
        return answers.text("applicability").filter("RELIES_ON"::equals).isPresent()
                && answers.answer("reliesOn").isEmpty();
    }
}
