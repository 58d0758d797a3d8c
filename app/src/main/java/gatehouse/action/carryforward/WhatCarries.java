package gatehouse.action.carryforward;

import java.util.List;
import java.util.Map;
import java.util.Set;

import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.kind.Written;

/**
 * What does not come along from last year's plan: whole kinds that were of their year, and the answers that say when
 * something is due, or who agreed, saw, made, tested or settled it. Refuses at start-up a question that is not asked.
 */
public final class WhatCarries {
    /**
     * Advice given, reviews and visits made, meetings and what was taken on at them, what other plans said, findings on
     * them, and words kept as they were shown.
     */
    private static final Set<String> OF_THEIR_YEAR = Set.of(
            "ADVICE",
            "ADVICE_DOCUMENT",
            "REVIEW",
            "SITE_VISIT",
            "OBSERVATION",
            "PHOTOGRAPH",
            "PEER_REVIEW",
            "REVIEW_COMMENT",
            "EXERCISE",
            "TEST_RESULT",
            "DEBRIEF",
            "LESSON",
            "MEETING",
            "AGENDA_POINT",
            "ACTION",
            "RECEIVED_VERSION",
            "FACT",
            "FINDING",
            "WHAT_IF",
            "COMPARISON");

    private static final Map<String, List<String>> LEFT = Map.ofEntries(
            Map.entry(
                    "TASKING",
                    List.of(
                            "askedBy",
                            "askedByRole",
                            "askedHow",
                            "askedAt",
                            "notice",
                            "taskedBy",
                            "taskedByRole",
                            "taskedAt",
                            "taskedHow",
                            "deadline",
                            "coordinator",
                            "deputy",
                            "mentor")),
            Map.entry(
                    "PARTNER",
                    List.of("adviceGivenOn", "planChanged", "adviceReason", "attendeeRisk", "riskOwnership")),
            Map.entry("COMMITMENT", List.of("askedOn", "dueOn", "inPlaceBy")),
            Map.entry("STRATEGY", List.of("issuer", "version", "issuedAt")),
            Map.entry("THREAT", List.of("agreedWith", "agreedAt")),
            Map.entry("FACTOR", List.of("timing")),
            Map.entry("POWER", List.of("status", "dueOn", "orderReference")),
            Map.entry("VULNERABILITY", List.of("status", "statusReason")),
            Map.entry("RECOMMENDATION", List.of("neededBy", "inPlaceBy", "installedAsTested")),
            Map.entry("RESIDUAL_RISK", List.of("reviewOn")),
            Map.entry("CONTINGENCY", List.of("tested", "testedOn")),
            Map.entry(
                    "OTHER_PLAN",
                    List.of(
                            "version",
                            "dated",
                            "seen",
                            "readBy",
                            "readOn",
                            "reviewedOn",
                            "reviewedBy",
                            "reviewedAgainst",
                            "effectOnOurs",
                            "ourEffect",
                            "outcome",
                            "objectives")));

    private WhatCarries() {}

    /** Refuses names that no kind declares. */
    public static void check(Kinds kinds) {
        OF_THEIR_YEAR.forEach(kinds::get);
        LEFT.forEach((code, questions) -> questions.forEach(kinds.get(code)::field));
    }

    static boolean comesAlong(Kind kind) {
        return !OF_THEIR_YEAR.contains(kind.code());
    }

    /** Whether the answer stays where it is and is shown as what stood last year. */
    static boolean isLeft(Kind kind, Field field) {
        return LEFT.getOrDefault(kind.code(), List.of()).contains(field.name());
    }

    /** Whether the answer is one of the words that are compared with last year's. */
    static boolean isWord(Field field) {
        return field.written() != Written.UNTIL_TOUCHED;
    }
}
