package gatehouse.action.guidance;

import java.util.List;
import java.util.stream.Stream;

import static gatehouse.action.guidance.Look.any;
import static gatehouse.action.guidance.Look.counted;
import static gatehouse.action.guidance.Look.each;
import static gatehouse.action.guidance.Look.entries;
import static gatehouse.action.guidance.Look.given;
import static gatehouse.action.guidance.Look.is;
import static gatehouse.action.guidance.Look.lacking;
import static gatehouse.action.guidance.Look.part;
import static gatehouse.action.guidance.Look.says;
import static gatehouse.action.guidance.Source.PLAN;

/** How the coordinator is to come to the plan. */
final class PointsOfWork {
    static final List<Point> ALL = List.of(
            Point.of(
                    PLAN,
                    "The national decision model informs how the plan is developed.",
                    entries(
                            "decisionLog",
                            "entry of the decision log, in the form of the model",
                            "entries of the decision log, in the form of the model",
                            Line.blank("Nothing is written in the decision log.", "/log")),
                    each(
                            "POWER",
                            "power, order or policy considered",
                            "powers, orders and policies considered",
                            "No power, order or policy is considered.")),
            Point.of(
                    PLAN,
                    "The site is visited to gather information and intelligence.",
                    each(
                            "SITE_VISIT",
                            given("visitedAt"),
                            "site visit with its day and hour",
                            "site visits with their days and hours",
                            "No site visit is recorded."),
                    any("OBSERVATION", given("answer"), "prompt answered", "prompts answered"),
                    each(
                            "OBSERVATION",
                            given("intelligence"),
                            "observation submitted as intelligence",
                            "observations submitted as intelligence",
                            "No observation is recorded as submitted as intelligence."),
                    lacking("visit-without-prompts", "visit-not-answered", "observation-turned-into-nothing")),
            Point.of(
                    PLAN,
                    "Methods of attack are assessed, with what their impact could be, so that there are measures and"
                            + " contingencies for them.",
                    each(
                            "METHOD_ASSESSMENT",
                            given("likelihood", "impact"),
                            "assessment with likelihood and impact",
                            "assessments with likelihood and impact",
                            "No method of attack is assessed."),
                    any(
                            "METHOD_ASSESSMENT",
                            is("applicability", "NOT_APPLICABLE"),
                            "assessed as not applicable, with the reason",
                            "assessed as not applicable, with the reason"),
                    PointsOfWork::notLookedAt,
                    lacking("method-without-judgement", "method-answered-by-nothing")),
            Point.of(
                    PLAN,
                    "Partners are spoken to, so that what they plan for security is understood and can be shaped.",
                    each("PARTNER", "partner", "partners", "No partner is recorded."),
                    each(
                            "COMMITMENT",
                            "thing that a partner will do",
                            "things that partners will do",
                            "Nothing is recorded that a partner will do."),
                    part(
                            "decisions",
                            "recommendation",
                            says("capacity", "ANSWER"),
                            "recommendation answered by the partner who is asked",
                            "recommendations answered by the partner who is asked",
                            Line.blank("No partner has answered what was recommended to them.", "/commander"))),
            Point.of(
                    PLAN,
                    "The coordinator attends the planning meetings, such as those of the tactical planning group.",
                    each("MEETING", "meeting", "meetings", "No meeting is recorded.")),
            Point.of(
                    PLAN,
                    "Other tactical plans are collected and reviewed, so that they fit each other and serve the strategy.",
                    each(
                            "RECEIVED_VERSION",
                            "version of another plan taken in",
                            "versions of other plans taken in",
                            "No version of another plan is taken in."),
                    any(
                            "OTHER_PLAN",
                            given("objectives"),
                            "plan held against the strategic objectives",
                            "plans held against the strategic objectives"),
                    any(
                            "FINDING",
                            given("settlement"),
                            "clash between plans, with what was made of it",
                            "clashes between plans, with what was made of each"),
                    lacking("other-plan-not-seen", "finding-open")),
            Point.of(
                    PLAN,
                    "Every version of the plan is retained as the force's policies on retention and disclosure say, and can"
                            + " be audited.",
                    PointsOfWork::versions));

    private PointsOfWork() {}

    private static Stream<Line> notLookedAt(Looked looked) {
        return Stream.of(looked.missing().open().words())
                .filter(words -> !words.isEmpty())
                .map(words -> Line.open(words.replaceAll("\\.$", ""), List.of(), "/coverage"));
    }

    private static Stream<Line> versions(Looked looked) {
        int count = looked.versions().size();
        return Stream.of(
                count == 0
                        ? Line.blank("No version is kept yet.", "/versions")
                        : Line.evidence(
                                counted(count, "version", "versions")
                                        + " kept whole, each closed under its fingerprint, with who looked at it",
                                List.of(),
                                "/versions"));
    }
}
