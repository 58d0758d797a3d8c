package gatehouse.action.staleness;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.kind.Reach;

/**
 * A change of something that others rest on.
 *
 * @param reference of the item that changed; empty for the national level, the endorser and a version
 * @param kind of that item; empty too
 * @param field the question's name, or what happened to the whole item
 * @param before in words; empty where it was not answered
 */
public record BasisChange(
        Reach reach,
        String reference,
        String kind,
        String title,
        String field,
        String before,
        String after,
        String by,
        Instant at) {

    /** "ZON-003 Quayside: Who controls it during the event?" */
    public String words(Kinds kinds) {
        if (reach == Reach.ENDORSER) {
            return "Who endorses this plan";
        }
        return reference.isEmpty() ? "The national threat level" + area() : reference + " " + title + question(kinds);
    }

    private String area() {
        return field.equals("NI") ? " in Northern Ireland" : " in the United Kingdom";
    }

    private String question(Kinds kinds) {
        return switch (field) {
            case NewChange.ADDED -> " was added";
            case NewChange.REMOVED -> " was removed";
            case NewChange.RESTORED -> " was restored";
            default ->
                ": "
                        + kinds.find(kind)
                                .flatMap(known -> known.findField(field))
                                .map(Field::question)
                                .orElse(field);
        };
    }

    /** Whether it says what stood before and what stands now. */
    public boolean hasBothSides() {
        return !field.equals(NewChange.ADDED) && !field.equals(NewChange.RESTORED) && !field.equals(NewChange.REMOVED);
    }

    /** As the plan file holds it. */
    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("reach", reach.name());
        put(entry, "item", reference);
        entry.put("field", field);
        put(entry, "before", before);
        put(entry, "after", after);
        entry.put("by", by);
        entry.put("at", at.toString());
        return entry;
    }

    static void put(Map<String, Object> entry, String name, String words) {
        if (!words.isEmpty()) {
            entry.put(name, words);
        }
    }
}
