package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.action.staleness.RestsOnOldPart;

/**
 * What a version rests on that had changed by the day it was frozen and had not been looked at again: first the level of
 * the threat, for a reader who knows of the new one must not find the old one said as if it stood.
 */
final class SinceChanged {
    private static final String THREAT = "THREAT";

    private SinceChanged() {}

    static List<Block> of(Edition edition) {
        List<Map<String, Object>> resting = edition.plan().part(RestsOnOldPart.NAME);
        if (edition.isPublished() || resting.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (resting.stream().anyMatch(one -> THREAT.equals(one.get("reach")))) {
            lines.addAll(levels(edition));
        }
        lines.add(number(resting, "ITEM", "item of this plan", "items of this plan") + ", "
                + number(resting, "DECISION", "decision", "decisions") + " and "
                + number(resting, "ACCEPTANCE", "answer on a risk", "answers on risks")
                + " rest on what has changed and were not looked at again when this version was frozen.");
        return List.of(new Block.Callout("Changed since it was judged", String.join("\n", lines)));
    }

    /** The last change of each national level; what an assessment of the plan itself says stands with the assessment. */
    private static List<String> levels(Edition edition) {
        Map<String, Map<String, Object>> last = edition.plan().part("basisChanges").stream()
                .filter(one -> THREAT.equals(one.get("reach")) && !one.containsKey("item"))
                .collect(Collectors.toMap(one -> said(one, "field"), one -> one, (one, later) -> later));
        return last.values().stream()
                .map(one -> "The national threat level is " + said(one, "after")
                        + (said(one, "before").isEmpty() ? "" : ", and was " + said(one, "before")) + ".")
                .sorted()
                .toList();
    }

    private static String number(List<Map<String, Object>> resting, String of, String one, String more) {
        long number = resting.stream()
                .filter(entry -> of.equals(entry.get("of")))
                .map(entry -> entry.get("item"))
                .distinct()
                .count();
        return Counted.of(number, one, more);
    }

    private static String said(Map<String, Object> entry, String name) {
        return String.valueOf(entry.getOrDefault(name, ""));
    }
}
