package gatehouse.action.gap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.plan.kind.Stage;

/** Where something rests on what has since changed, and nobody has looked at it again. */
final class StaleGaps {
    private static final String PART = "restsOnOld";
    private static final String TITLE = "Rested on something that has since changed";
    private static final String WHY =
            "It was judged on what stood before. Rework it, remove it, or say why it needs no change.";

    static final List<GapRule> RULES = List.of(
            new GapRule(
                    "assessment-rests-on-old",
                    Stage.ASSESSMENT,
                    TITLE,
                    WHY,
                    thread -> resting(thread, "METHOD_ASSESSMENT", "VULNERABILITY")),
            new GapRule(
                    "options-rest-on-old",
                    Stage.OPTIONS,
                    TITLE,
                    WHY,
                    thread -> resting(thread, "RECOMMENDATION", "RESIDUAL_RISK")));

    private StaleGaps() {}

    private static Stream<Break> resting(GoldenThread thread, String... kinds) {
        return Stream.of(kinds).flatMap(thread::each).flatMap(item -> resting(thread, item));
    }

    private static Stream<Break> resting(GoldenThread thread, KeptItem item) {
        List<Map<String, Object>> entries = thread.entries(PART, "item", item);
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(Break.at(
                                item,
                                item.kind().titleField(),
                                who(entries) + "on something that has since changed: "
                                        + String.join(
                                                ", ",
                                                entries.stream()
                                                        .map(StaleGaps::what)
                                                        .distinct()
                                                        .toList())
                                        + ".")
                        .mendedAt("/stale")
                        .restingOn(entries));
    }

    /** What is open may be the commander's to say again, though the item itself was looked at. */
    private static String who(List<Map<String, Object>> entries) {
        return entries.stream().anyMatch(entry -> "ITEM".equals(entry.get("of")))
                ? "rested "
                : entries.stream().anyMatch(entry -> "DECISION".equals(entry.get("of")))
                        ? "was looked at again; the decision on it rested "
                        : "was looked at again; the answer on it rested ";
    }

    private static String what(Map<String, Object> entry) {
        return switch (String.valueOf(entry.get("reach"))) {
            case "THREAT" -> "the threat";
            case "EVENT" -> "the event's days or attendance";
            case "STRATEGY" -> "the strategy";
            case "ENDORSER" -> "the endorser";
            default -> String.valueOf(entry.get("base"));
        };
    }
}
