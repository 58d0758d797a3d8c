package gatehouse.action.contents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.plan.Marking;

/**
 * A whole plan: what is said of it, its items, and what other rooms keep of it.
 *
 * @param plan as the plan file holds it: name, reference, subject, form, marking, zone, scale, author, banner…
 * @param items every one there ever was, removed ones too, by kind and number
 * @param parts by the name of the {@link gatehouse.plan.plan.PlanPart}
 * @param asked the words of lists, scale and links as they were then
 */
public record PlanContents(
        Map<String, Object> plan, List<KeptItem> items, Map<String, List<Map<String, Object>>> parts, AskedIn asked) {

    public PlanContents {
        plan = Map.copyOf(plan);
        items = List.copyOf(items);
        parts = Map.copyOf(parts);
    }

    /** The words of the plan itself, as {@code name}; empty where it has none. */
    public String said(String name) {
        return plan.get(name) instanceof String words ? words : "";
    }

    /**
     * The plan's marking, or that of an item that is marked higher; empty for published facts. An item that was removed
     * counts as long as another still names it.
     */
    public String highestMarking() {
        if (Boolean.TRUE.equals(plan.get("published"))) {
            return "";
        }
        Set<String> named = items.stream()
                .filter(item -> !item.isRemoved())
                .flatMap(KeptItem::links)
                .collect(Collectors.toSet());
        return Marking.highest(
                said("marking"),
                items.stream()
                        .filter(item -> !item.isRemoved() || named.contains(item.reference()))
                        .map(KeptItem::marking));
    }

    /** The items of one kind that stand, by number. */
    public List<KeptItem> ofKind(String kind) {
        return items.stream()
                .filter(item -> item.kind().code().equals(kind) && !item.isRemoved())
                .toList();
    }

    public List<KeptItem> ofKind(Kind kind) {
        return ofKind(kind.code());
    }

    public Optional<KeptItem> item(String reference) {
        return items.stream().filter(item -> item.reference().equals(reference)).findFirst();
    }

    public List<Map<String, Object>> part(String name) {
        return parts.getOrDefault(name, List.of());
    }

    /** Every item by its reference, removed ones too; for whoever asks for many. */
    public Map<String, KeptItem> byReference() {
        return items.stream()
                .collect(Collectors.toMap(
                        KeptItem::reference, item -> item, (first, same) -> first, LinkedHashMap::new));
    }

    /** The entries of a part by the item that they are about, oldest first; for whoever asks of many. */
    public Map<String, List<Map<String, Object>>> partBy(String name, String about) {
        return part(name).stream().collect(Collectors.groupingBy(entry -> String.valueOf(entry.get(about))));
    }

    /** The entries of a part about one item, oldest first. */
    public List<Map<String, Object>> part(String name, String about, String reference) {
        return part(name).stream()
                .filter(entry -> reference.equals(entry.get(about)))
                .toList();
    }
}
