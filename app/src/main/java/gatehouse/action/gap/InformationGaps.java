package gatehouse.action.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.foundation.force.ThreatLevel;
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
                    "threat-level-not-in-force",
                    Stage.INFORMATION,
                    "A threat assessment names a national level that is not in force",
                    "Whoever reads the plan takes the level that it names for the one that holds.",
                    InformationGaps::notInForce),
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

    /** By the last change of each national level that reached this plan; where none did, nothing is known to differ. */
    private static Stream<Break> notInForce(GoldenThread thread) {
        Map<String, Map<String, Object>> inForce = new TreeMap<>();
        thread.part("basisChanges").stream()
                .filter(entry -> "THREAT".equals(entry.get("reach")) && !entry.containsKey("item"))
                .forEach(entry -> inForce.put(String.valueOf(entry.get("field")), entry));
        List<String> levels = inForce.values().stream()
                .map(entry -> String.valueOf(entry.get("after")))
                .toList();
        return levels.isEmpty()
                ? Stream.empty()
                : thread.each("THREAT")
                        .filter(each -> each.answers()
                                .text("nationalLevel")
                                .flatMap(ThreatLevel::find)
                                .filter(said -> levels.stream().noneMatch(level -> level.startsWith(said.words())))
                                .isPresent())
                        .map(each -> Break.at(
                                        each,
                                        "nationalLevel",
                                        "names another national level than the one in force: "
                                                + String.join("; ", levels) + ".")
                                .restingOn(List.copyOf(inForce.values())));
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
