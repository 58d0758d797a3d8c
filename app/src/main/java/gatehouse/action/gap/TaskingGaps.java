package gatehouse.action.gap;

import java.util.List;
import java.util.stream.Stream;

import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.PlanForm;

/** What a plan must have at all, and objectives that nothing serves. */
final class TaskingGaps {
    static final List<GapRule> RULES = List.of(
            absent(
                    "no-tasking",
                    "The plan says nothing of its tasking",
                    "Who asked, for what and for whom, bounds everything that follows.",
                    Stage.TASKING,
                    "TASKING",
                    "Nothing is recorded of the request and tasking.",
                    "/request-and-tasking/new"),
            absent(
                    "no-event",
                    "The plan says nothing of the event",
                    "Threat, places and people are assessed for an event.",
                    Stage.TASKING,
                    "EVENT",
                    "Nothing is recorded of the event.",
                    "/event/new"),
            absent(
                    "no-strategy",
                    "The plan has no strategic intentions",
                    "Recommendations serve the commander's intentions; without them they serve nobody's.",
                    Stage.TASKING,
                    "STRATEGY",
                    "Nothing is recorded of the strategic intentions.",
                    "/strategic-intentions/new"),
            absent(
                    "no-threat-assessment",
                    "The plan has no threat assessment",
                    "What is recommended is proportionate to an assessed threat, and none is recorded.",
                    Stage.INFORMATION,
                    "THREAT",
                    "No threat assessment is recorded.",
                    "/threat-assessments/new"),
            new GapRule(
                    "objective-served-by-nothing",
                    Stage.TASKING,
                    "A strategic objective is served by no recommendation",
                    "The commander set it and will ask what the plan does for it.",
                    TaskingGaps::servedByNothing));

    private TaskingGaps() {}

    private static GapRule absent(
            String code, String title, String why, Stage stage, String kind, String sentence, String mend) {
        return new GapRule(
                code,
                stage,
                title,
                why,
                thread -> isAsked(thread, kind) && thread.hasNo(kind)
                        ? Stream.of(Break.ofPlan(sentence, mend))
                        : Stream.empty());
    }

    /** A light form is a screen or two, and only a plan for an event has one. */
    private static boolean isAsked(GoldenThread thread, String kind) {
        return !PlanForm.isLight(thread.said("form"))
                && (!kind.equals("EVENT") || thread.said("subject").equals("EVENT"));
    }

    private static Stream<Break> servedByNothing(GoldenThread thread) {
        return thread.each("OBJECTIVE")
                .filter(each -> !thread.isReachedFrom("RECOMMENDATION", "objectives", each))
                .map(each -> Break.at(each, "statement", "is served by no recommendation.")
                        .mendedAt("/recommendations/new?objectives=" + each.reference()));
    }
}
