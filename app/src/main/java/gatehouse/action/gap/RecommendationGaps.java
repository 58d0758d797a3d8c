package gatehouse.action.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.plan.kind.Stage;

/** Where the thread breaks at a recommendation. */
final class RecommendationGaps {
    private static final String KIND = "RECOMMENDATION";

    static final List<GapRule> RULES = List.of(
            rule(
                    "recommendation-without-objective",
                    "A recommendation meets no strategic objective",
                    "The commander decides in the light of the objectives, and cannot see here what this would serve.",
                    RecommendationGaps::withoutObjective),
            rule(
                    "recommendation-without-method",
                    "A recommendation answers no method of attack",
                    "A measure is proportionate to a threat, and none is named here.",
                    RecommendationGaps::withoutMethod),
            rule(
                    "recommendation-without-vulnerability",
                    "A recommendation answers no vulnerability",
                    "Without the weakness that it mends, nobody can later tell whether it was mended.",
                    RecommendationGaps::withoutVulnerability),
            rule(
                    "recommendation-without-rationale",
                    "A recommendation has no reasons drawn from the threat",
                    "What is recommended follows from the assessed threat, not from what can be afforded; the reasons"
                            + " must show it.",
                    RecommendationGaps::withoutRationale),
            rule(
                    "recommendation-asked-of-nobody",
                    "A recommendation names nobody who is asked",
                    "What is asked of nobody is done by nobody.",
                    RecommendationGaps::askedOfNobody),
            rule(
                    "recommendation-without-needed-by",
                    "A recommendation has no day by which it is needed",
                    "The last day to decide is counted back from it.",
                    RecommendationGaps::withoutNeededBy),
            rule(
                    "recommendation-lead-time-unknown",
                    "A recommendation has no lead time",
                    "With the lead time unknown, a decision can come too late without anyone seeing it.",
                    RecommendationGaps::withoutLeadTime),
            rule(
                    "recommendation-short-of-acceptance-without-risk",
                    "A recommendation not accepted in full leaves no residual risk on record",
                    "What is not done leaves a risk, and someone able to accept it must be told.",
                    RecommendationGaps::shortOfAcceptanceWithoutRisk));

    private RecommendationGaps() {}

    private static GapRule rule(String code, String title, String why, Function<GoldenThread, Stream<Break>> breaks) {
        return new GapRule(code, Stage.OPTIONS, title, why, breaks);
    }

    private static Stream<Break> withoutObjective(GoldenThread thread) {
        return leadingNowhere(thread, "objectives", "meets no strategic objective.");
    }

    private static Stream<Break> withoutMethod(GoldenThread thread) {
        return leadingNowhere(thread, "methods", "answers no method of attack.");
    }

    private static Stream<Break> withoutVulnerability(GoldenThread thread) {
        return leadingNowhere(thread, "vulnerabilities", "answers no vulnerability.");
    }

    private static Stream<Break> leadingNowhere(GoldenThread thread, String field, String sentence) {
        return thread.each(KIND)
                .filter(each -> thread.leadsNowhere(each, field))
                .map(each -> Break.at(each, field, sentence));
    }

    private static Stream<Break> withoutRationale(GoldenThread thread) {
        return unanswered(thread, "rationale", "does not say why it is proportionate to the threat.");
    }

    private static Stream<Break> withoutNeededBy(GoldenThread thread) {
        return unanswered(thread, "neededBy", "does not say by which day it is needed.");
    }

    private static Stream<Break> withoutLeadTime(GoldenThread thread) {
        return unanswered(thread, "leadTimeDays", "does not say how long it takes once decided.");
    }

    private static Stream<Break> unanswered(GoldenThread thread, String field, String sentence) {
        return thread.each(KIND)
                .filter(each -> GoldenThread.isUnanswered(each, field))
                .map(each -> Break.at(each, field, sentence));
    }

    private static Stream<Break> askedOfNobody(GoldenThread thread) {
        return thread.each(KIND)
                .filter(each ->
                        GoldenThread.isUnanswered(each, "askedOf") || GoldenThread.isUnanswered(each, "askedOfName"))
                .map(each -> GoldenThread.isUnanswered(each, "askedOf")
                        ? Break.at(each, "askedOf", "does not say who is asked.")
                        : Break.at(each, "askedOfName", "does not say which body or role is asked."));
    }

    private static Stream<Break> shortOfAcceptanceWithoutRisk(GoldenThread thread) {
        return thread.each(KIND)
                .filter(each -> !thread.isReachedFrom("RESIDUAL_RISK", "recommendations", each))
                .flatMap(each -> shortfall(thread, each)
                        .map(words -> Break.at(each, "statement", words)
                                .mendedAt("/residual-risks/new?recommendations=" + each.reference())
                                .restingOn(thread.entries("decisions", "recommendation", each)))
                        .stream());
    }

    /** Each of a decision, a support and an answer is told by its newest; one short of acceptance is enough. */
    private static Optional<String> shortfall(GoldenThread thread, KeptItem each) {
        Map<String, Map<String, Object>> newest = new HashMap<>();
        thread.entries("decisions", "recommendation", each)
                .forEach(entry -> newest.put(String.valueOf(entry.get("capacity")), entry));
        return newest.values().stream()
                .flatMap(entry -> shortfall(entry, each.answers().text("neededBy")).stream())
                .sorted()
                .findFirst();
    }

    private static Optional<String> shortfall(Map<String, Object> decision, Optional<String> neededBy) {
        String to = decision.get("deferredTo") instanceof String day ? day : "";
        return switch (String.valueOf(decision.get("outcome"))) {
            case "NOT_ACCEPTED" -> Optional.of("was not accepted, and no residual risk says what that leaves.");
            case "IN_PART" -> Optional.of("was accepted in part, and no residual risk says what the rest leaves.");
            case "DEFERRED" ->
                neededBy.filter(day -> to.compareTo(day) <= 0).isPresent()
                        ? Optional.empty()
                        : Optional.of("was deferred to " + to
                                + neededBy.map(day -> ", past " + day + " when it is"
                                                + " needed, and no residual risk says what that leaves.")
                                        .orElse(
                                                " with no day by which it is needed, and no residual risk says what that"
                                                        + " leaves."));
            default -> Optional.empty();
        };
    }
}
