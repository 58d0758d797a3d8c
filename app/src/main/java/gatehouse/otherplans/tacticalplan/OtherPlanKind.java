package gatehouse.otherplans.tacticalplan;

import java.util.List;
import java.util.regex.Pattern;
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

/** Another plan of the operation: its version, whether it was seen, and the effect each way. */
@Configuration
public class OtherPlanKind {

    /** What a plan may do to an objective. */
    private static final Pattern ON_AN_OBJECTIVE = Pattern.compile("OBJ-\\d+: (supports|silent|cuts across)(, .+)?");

    @Bean
    @Order(510)
    Kind otherPlan() {
        return new Kind(
                "OTHER_PLAN",
                "PLN",
                "other plan",
                "other plans",
                Stage.OTHER_PLANS,
                false,
                "The other plans of the operation: which version, seen or not, and the effect each way.",
                "planTitle",
                List.of("planType", "version", "seen", "readOn"),
                Stream.of(which(), effect()).flatMap(List::stream).toList(),
                List.of(
                        new Rule(
                                "a plan held elsewhere says by whom",
                                "holder",
                                "Say who holds this plan.",
                                OtherPlanKind::isHeldByNobody),
                        new Rule(
                                "a plan supports, is silent or cuts across",
                                "objectives",
                                "Write one objective a line: OBJ-001: supports, OBJ-002: silent, or OBJ-003: cuts across.",
                                OtherPlanKind::saysSomethingElseOfAnObjective)));
    }

    /** Another plan was made for the days that the event had. */
    @Bean
    Basis otherPlanBasis() {
        return Basis.of("OTHER_PLAN").judgedBy(Reach.EVENT);
    }

    private static List<Field> which() {
        return List.of(
                Field.line("planTitle", "Which plan is it?").neededToKeep(),
                Field.listed("planType", "What type of plan is it?", "PLAN_TYPE")
                        .expectedInPlan(),
                Field.line("owner", "Who owns it?")
                        .hinted("Role and organisation.")
                        .expectedInPlan(),
                Field.line("organisation", "Which organisation is that?").hinted("As other plans name it."),
                Field.choice(
                                "mayHandle",
                                "What is the highest marking that its owner may handle?",
                                new Choice("OFFICIAL", "OFFICIAL"),
                                new Choice("SENSITIVE", "OFFICIAL-SENSITIVE"))
                        .hinted("Words of other plans that are marked higher are kept from them."),
                Field.line("version", "Which version?").expectedInPlan(),
                Field.date("dated", "Of which date?").expectedInPlan(),
                Field.line("holder", "Who holds it?"),
                Field.choice(
                                "seen",
                                "Has the coordinator seen it?",
                                new Choice("SEEN", "Seen"),
                                new Choice("NOT_SEEN", "Not seen"),
                                new Choice("HELD_ELSEWHERE", "Held elsewhere"))
                        .expectedInPlan(),
                Field.line("readBy", "Who read it?").expectedInPlan(),
                Field.date("readOn", "When was it read?").expectedInPlan(),
                Field.date("reviewedOn", "When was it last reviewed against this plan?"),
                Field.line("reviewedBy", "By whom?"),
                Field.line("reviewedAgainst", "Against which of our versions and assessments?"));
    }

    private static List<Field> effect() {
        return List.of(
                Field.text("effectOnOurs", "What does it do to this plan?").expectedInPlan(),
                Field.text("ourEffect", "What does this plan do to it?").expectedInPlan(),
                Field.text("outcome", "What came of reading it?")
                        .hinted("Agreed, changed, or still open, and with whom."),
                Field.lines(
                                "objectives",
                                "For each strategic objective: does it support it, say nothing, or cut across it?")
                        .hinted(
                                "One a line: OBJ-001: supports, OBJ-002: silent, OBJ-003: cuts across, and why if it helps.")
                        .expectedInPlan());
    }

    static boolean isHeldByNobody(Answers answers) {
        return answers.text("seen").filter("HELD_ELSEWHERE"::equals).isPresent()
                && answers.answer("holder").isEmpty();
    }

    static boolean saysSomethingElseOfAnObjective(Answers answers) {
        return answers.list("objectives").stream()
                .anyMatch(line -> !ON_AN_OBJECTIVE.matcher(line).matches());
    }
}
