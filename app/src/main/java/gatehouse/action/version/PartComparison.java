package gatehouse.action.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;

/**
 * What later rooms keep of an item as rows, oldest first: the last one is how it stands.
 *
 * @param part its name in the plan file
 * @param about the name under which each entry says which item it is of
 * @param state the name under which each entry says how it stands
 */
record PartComparison(Meaning meaning, String part, String about, String state) {
    static final List<PartComparison> ALL = List.of(
            new PartComparison(Meaning.DECISION_CHANGED, "decisions", "recommendation", "outcome"),
            new PartComparison(Meaning.ACCEPTANCE_CHANGED, "acceptances", "risk", "outcome"),
            new PartComparison(Meaning.DELIVERY_CHANGED, "deliveries", "recommendation", "state"));

    List<Altered> between(PlanContents from, PlanContents to, Map<String, KeptItem> items) {
        Map<String, Map<String, Object>> before = latest(from);
        Map<String, Map<String, Object>> now = latest(to);
        List<Altered> altered = new ArrayList<>();
        for (KeptItem item : items.values()) {
            Map<String, Object> was = before.getOrDefault(item.reference(), Map.of());
            Map<String, Object> is = now.getOrDefault(item.reference(), Map.of());
            if (!was.equals(is) && !item.isRemoved()) {
                altered.add(new Altered(meaning, item.reference(), item.title(), words(was, is)));
            }
        }
        return altered;
    }

    private Map<String, Map<String, Object>> latest(PlanContents contents) {
        Map<String, Map<String, Object>> latest = new HashMap<>();
        contents.part(part).forEach(entry -> latest.put(String.valueOf(entry.get(about)), entry));
        return latest;
    }

    private String words(Map<String, Object> was, Map<String, Object> is) {
        String old = words(was);
        String fresh = words(is);
        return old.equals(fresh) ? fresh + " again, in other words" : "was " + old + ", is " + fresh;
    }

    private String words(Map<String, Object> entry) {
        if (!(entry.get(state) instanceof String code)) {
            return "open";
        }
        String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return entry.get("deferredTo") instanceof String day ? words + " to " + day : words;
    }
}
