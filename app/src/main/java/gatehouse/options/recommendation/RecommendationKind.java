package gatehouse.options.recommendation;

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

/** The recommendation: what the threat calls for, what it rests on, who is asked and by when. */
@Configuration
public class RecommendationKind {
    private static final long LONGEST_LEAD_IN_DAYS = 3650;

    @Bean
    @Order(410)
    Kind recommendation() {
        return new Kind(
                "RECOMMENDATION",
                "REC",
                "recommendation",
                "recommendations",
                Stage.OPTIONS,
                false,
                "What the threat calls for, whatever resources allow, and who is asked for it.",
                "statement",
                List.of("askedOf", "askedOfName", "neededBy", "orderNumber"),
                Stream.of(measure(), answers(), reasons(), asked(), barrier())
                        .flatMap(List::stream)
                        .toList(),
                List.of(
                        new Rule(
                                "another body that is asked is named",
                                "askedOfName",
                                "Say who is asked.",
                                RecommendationKind::isAskedOfNobodyNamed),
                        new Rule(
                                "recommendations are counted from one",
                                "orderNumber",
                                "The order is a whole number from 1.",
                                RecommendationKind::isNotCountedFromOne),
                        new Rule(
                                "a recommendation takes no more than ten years",
                                "leadTimeDays",
                                "The days it takes are a whole number from 0 to 3,650, which is ten years.",
                                RecommendationKind::takesNoPossibleTime)));
    }

    @Bean
    Basis recommendationBasis() {
        return Basis.of("RECOMMENDATION")
                .removedReaches(Reach.LINKED)
                .judgedBy(Reach.LINKED, Reach.THREAT, Reach.EVENT, Reach.STRATEGY, Reach.ENDORSER)
                .restingBy("objectives", "methods", "vulnerabilities", "zones", "phases");
    }

    private static List<Field> measure() {
        return List.of(
                Field.text("statement", "What do you recommend?")
                        .hinted("What, where, when and by whom. What the threat calls for, whatever resources allow.")
                        .neededToKeep(),
                Field.line("catalogueCode", "Which measure of the catalogue is it?")
                        .hinted("Its code, such as HVM01; nothing if it is none of them."),
                Field.choices(
                                "principles",
                                "What is it meant to do?",
                                new Choice("DETER", "Deter"),
                                new Choice("DETECT", "Detect"),
                                new Choice("DELAY", "Delay"),
                                new Choice("MITIGATE", "Mitigate"),
                                new Choice("RESPOND", "Respond"))
                        .expectedInPlan());
    }

    private static List<Field> answers() {
        return List.of(
                Field.links("objectives", "Which strategic objectives does it meet?", "OBJECTIVE")
                        .expectedInPlan(),
                Field.links("methods", "Which methods of attack does it answer?", "METHOD_ASSESSMENT")
                        .expectedInPlan(),
                Field.links("vulnerabilities", "Which vulnerabilities does it answer?", "VULNERABILITY")
                        .expectedInPlan(),
                Field.links("zones", "Where?", "ZONE").expectedInPlan(),
                Field.links("phases", "In which phases?", "PHASE").expectedInPlan());
    }

    private static List<Field> reasons() {
        return List.of(
                Field.text("rationale", "Why is it proportionate to the threat?")
                        .hinted("The threat it answers, what it should achieve, and why less would not do.")
                        .expectedInPlan(),
                Field.text("success", "How will we know that it works?"),
                Field.text("ifNotDone", "What follows if it is not done?").expectedInPlan(),
                Field.text("sideEffects", "What might it make worse?")
                        .hinted("A queue it makes, an exit it narrows, whom it falls on."),
                Field.text("alternatives", "What else was considered?"));
    }

    private static List<Field> asked() {
        return List.of(
                Field.choice(
                                "askedOf",
                                "Who is asked?",
                                new Choice("POLICE", "Police"),
                                new Choice("ORGANISER", "Organiser"),
                                new Choice("AUTHORITY", "Authority"),
                                new Choice("LANDOWNER", "Landowner"),
                                new Choice("OTHER", "Other"))
                        .neededToKeep(),
                Field.line("askedOfName", "Which body or role is that?").expectedInPlan(),
                Field.number("orderNumber", "Where does it stand in the order of the recommendations?")
                        .hinted("1 for the first."),
                Field.date("neededBy", "By which day is it needed?").expectedInPlan(),
                Field.moment("inPlaceBy", "By what time must it stand at its place?")
                        .hinted("As 2026-06-20 07:30, where its phase begins too late to say it."),
                Field.number("leadTimeDays", "How many days does it take once decided?")
                        .hinted("As the one who would do it says. If they have not said, answer not known.")
                        .expectedInPlan());
    }

    private static List<Field> barrier() {
        return List.of(
                Field.line("barrierRating", "For a vehicle barrier: what is its tested rating?")
                        .hinted("As the certificate prints it."),
                Field.choice(
                        "installedAsTested",
                        "For a vehicle barrier: is it installed as it was tested?",
                        new Choice("YES", "Yes"),
                        new Choice("NO", "No"),
                        new Choice("NOT_YET", "Not yet installed")));
    }

    static boolean isAskedOfNobodyNamed(Answers answers) {
        return answers.text("askedOf").filter("OTHER"::equals).isPresent()
                && answers.answer("askedOfName").isEmpty();
    }

    static boolean takesNoPossibleTime(Answers answers) {
        return answers.number("leadTimeDays")
                .filter(days -> days < 0 || days > LONGEST_LEAD_IN_DAYS)
                .isPresent();
    }

    static boolean isNotCountedFromOne(Answers answers) {
        return answers.number("orderNumber").filter(order -> order < 1).isPresent();
    }
}
