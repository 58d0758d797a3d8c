package gatehouse.action.gap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.plan.kind.Stage;

/** Where the thread breaks at a threat assessment or another plan. */
final class InformationGaps {
    static final List<GapRule> RULES = List.of(
            new GapRule(
                    "threat-not-agreed",
                    Stage.INFORMATION,
                    "A threat assessment is not agreed with the commander",
                    "Everything after it is weighed against a threat that the commander may not share.",
                    thread -> unanswered(thread, "agreedWith", "does not say with which commander it was agreed.")),
            new GapRule(
                    "threat-changes-nothing-said",
                    Stage.INFORMATION,
                    "A threat assessment does not say what the level changes here",
                    "A level held for years dulls attention; what it means here must be said each time.",
                    thread -> unanswered(thread, "changesHere", "does not say what the level changes here.")),
            new GapRule(
                    "threat-out-of-date",
                    Stage.INFORMATION,
                    "No threat assessment holds until the event is over",
                    "An assessment that lapses before the event is over says nothing of its last day.",
                    InformationGaps::outOfDate),
            new GapRule(
                    "other-plan-not-seen",
                    Stage.OTHER_PLANS,
                    "Another plan was not seen",
                    "Plans that nobody has laid side by side meet for the first time on the day.",
                    InformationGaps::notSeen));

    private InformationGaps() {}

    private static Stream<Break> unanswered(GoldenThread thread, String field, String sentence) {
        return thread.each("THREAT")
                .filter(each -> GoldenThread.isUnanswered(each, field))
                .map(each -> Break.at(each, field, sentence));
    }

    private static Stream<Break> outOfDate(GoldenThread thread) {
        Optional<String> end = lastDay(thread);
        if (end.isEmpty() || thread.each("THREAT").anyMatch(each -> holdsUntil(each, end.get()))) {
            return Stream.empty();
        }
        return thread.each("THREAT")
                .map(each -> Break.at(
                        each,
                        "validUntil",
                        "holds until " + each.answers().text("validUntil").orElseThrow() + "; the event ends on "
                                + end.get() + "."));
    }

    private static Optional<String> lastDay(GoldenThread thread) {
        return thread.each("EVENT")
                .flatMap(event ->
                        event.answers().text("lastDay").or(() -> event.answers().text("firstDay")).stream())
                .findFirst();
    }

    /** One that gives no day is asked for it elsewhere. */
    private static boolean holdsUntil(KeptItem threat, String day) {
        return threat.answers()
                .text("validUntil")
                .map(until -> until.compareTo(day) >= 0)
                .orElse(true);
    }

    private static Stream<Break> notSeen(GoldenThread thread) {
        return thread.each("OTHER_PLAN")
                .filter(each -> GoldenThread.isUnanswered(each, "seen") || GoldenThread.is(each, "seen", "NOT_SEEN"))
                .map(each -> Break.at(
                        each,
                        "seen",
                        GoldenThread.isUnanswered(each, "seen")
                                ? "does not say whether it was seen."
                                : "was not seen."));
    }
}
