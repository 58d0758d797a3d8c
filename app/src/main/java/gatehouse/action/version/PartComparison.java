package gatehouse.action.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
        Map<String, Map<String, Map<String, Object>>> before = newest(from);
        Map<String, Map<String, Map<String, Object>>> now = newest(to);
        List<Altered> altered = new ArrayList<>();
        for (KeptItem item : items.values()) {
            Map<String, Map<String, Object>> was = before.getOrDefault(item.reference(), Map.of());
            Map<String, Map<String, Object>> is = now.getOrDefault(item.reference(), Map.of());
            Set<String> capacities = new TreeSet<>(was.keySet());
            capacities.addAll(is.keySet());
            for (String capacity : capacities) {
                compare(item, capacity, was.getOrDefault(capacity, Map.of()), is.getOrDefault(capacity, Map.of()))
                        .ifPresent(altered::add);
            }
        }
        return altered;
    }

    /** By item and capacity: a commander's decision, a commander's support and another's answer stand side by side. */
    private Map<String, Map<String, Map<String, Object>>> newest(PlanContents contents) {
        Map<String, Map<String, Map<String, Object>>> newest = new HashMap<>();
        contents.part(part)
                .forEach(entry -> newest.computeIfAbsent(String.valueOf(entry.get(about)), item -> new HashMap<>())
                        .put(entry.get("capacity") instanceof String capacity ? capacity : "", entry));
        return newest;
    }

    private Optional<Altered> compare(KeptItem item, String capacity, Map<String, Object> was, Map<String, Object> is) {
        if (was.equals(is) || item.isRemoved()) {
            return Optional.empty();
        }
        String who = switch (capacity) {
            case "SUPPORT" -> "the commander's support ";
            case "ANSWER" -> "the answer ";
            default -> "";
        };
        String old = words(was);
        String fresh = words(is);
        String words = old.equals(fresh) ? fresh + " again, in other words" : "was " + old + ", is " + fresh;
        return Optional.of(new Altered(meaning, item.reference(), item.title(), who + words));
    }

    private String words(Map<String, Object> entry) {
        if (!(entry.get(state) instanceof String code)) {
            return "open";
        }
        String words = (code.equals("IN_PART") ? "accepted " : "")
                + code.toLowerCase(Locale.ROOT).replace('_', ' ');
        String to = entry.get("deferredTo") instanceof String day ? " to " + day : "";
        return words + to + confirmation(entry);
    }

    private static String confirmation(Map<String, Object> entry) {
        if (entry.get("confirmation") instanceof String said) {
            return ", " + said.toLowerCase(Locale.ROOT);
        }
        boolean recorded = entry.get("how") instanceof String how && !how.equals("IN_PRODUCT");
        return recorded ? ", to be confirmed" : "";
    }
}
