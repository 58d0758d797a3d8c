package gatehouse.action.gap;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import gatehouse.plan.kind.Stage;

/** Where the thread breaks at a residual risk or a contingency. */
final class RiskGaps {
    private static final String RISK = "RESIDUAL_RISK";
    private static final String CONTINGENCY = "CONTINGENCY";

    static final List<GapRule> RULES = List.of(
            rule(
                    "risk-without-owner",
                    "A residual risk has no owner able to accept it",
                    "A risk that nobody is able to accept has been accepted by nobody.",
                    RiskGaps::withoutOwner),
            rule(
                    "risk-without-review",
                    "A residual risk has no day on which it is looked at again",
                    "What was accepted in March is not what stands in June.",
                    thread -> unanswered(thread, RISK, "reviewOn", "does not say when it is looked at again.")),
            rule(
                    "risk-without-contingency",
                    "A residual risk has no contingency",
                    "If the risk comes about, someone must know what is done.",
                    RiskGaps::withoutContingency),
            rule(
                    "risk-not-accepted",
                    "A residual risk is neither accepted nor noted and passed on",
                    "Until its owner has said so, the risk is nobody's.",
                    RiskGaps::notAccepted),
            rule(
                    "contingency-untested",
                    "A contingency is not tested",
                    "What was never tried is found out on the day.",
                    RiskGaps::untested),
            rule(
                    "contingency-without-decision-maker",
                    "A contingency names nobody who decides",
                    "Whoever sees the trigger must know whom to ask.",
                    thread -> unanswered(thread, CONTINGENCY, "decisionMaker", "does not say who decides.")),
            rule(
                    "contingency-without-deputy",
                    "A contingency names no deputy",
                    "One person who cannot be reached must not stop it.",
                    thread -> unanswered(
                            thread, CONTINGENCY, "deputy", "does not say who decides if they cannot be reached.")));

    private RiskGaps() {}

    private static GapRule rule(String code, String title, String why, Function<GoldenThread, Stream<Break>> breaks) {
        return new GapRule(code, Stage.OPTIONS, title, why, breaks);
    }

    private static Stream<Break> unanswered(GoldenThread thread, String kind, String field, String sentence) {
        return thread.each(kind)
                .filter(each -> GoldenThread.isUnanswered(each, field))
                .map(each -> Break.at(each, field, sentence));
    }

    private static Stream<Break> withoutOwner(GoldenThread thread) {
        return thread.each(RISK)
                .filter(each ->
                        GoldenThread.isUnanswered(each, "ownerKind") || GoldenThread.isUnanswered(each, "ownerName"))
                .map(each -> Break.at(
                        each,
                        GoldenThread.isUnanswered(each, "ownerKind") ? "ownerKind" : "ownerName",
                        "names nobody who is able to accept it."));
    }

    private static Stream<Break> withoutContingency(GoldenThread thread) {
        return thread.each(RISK)
                .filter(each -> thread.leadsNowhere(each, "contingencies"))
                .map(each -> Break.at(each, "contingencies", "has no contingency."));
    }

    private static Stream<Break> notAccepted(GoldenThread thread) {
        return thread.each(RISK)
                .filter(each -> thread.entries("acceptances", "risk", each).isEmpty())
                .map(each -> Break.at(each, "ownerKind", "is neither accepted nor noted and passed on.")
                        .mendedAt("/commander"));
    }

    private static Stream<Break> untested(GoldenThread thread) {
        return thread.each(CONTINGENCY)
                .filter(each -> GoldenThread.isUnanswered(each, "tested") || GoldenThread.is(each, "tested", "NO"))
                .map(each -> Break.at(each, "tested", "has not been tested."));
    }
}
