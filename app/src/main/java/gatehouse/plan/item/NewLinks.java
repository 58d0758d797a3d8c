package gatehouse.plan.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;

/** What an item begins to lead to by being saved. */
final class NewLinks {
    private static final String REMOVED_TARGET =
            "%s was removed from this plan, so nothing new can lead to it. Restore it first.";

    private NewLinks() {}

    /** A sentence for each question that begins to lead to a removed item; one that did so before may go on. */
    static Map<String, String> toRemoved(
            Answers before, Answers after, Kind kind, Map<String, AskedIn.Target> targets) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Field field : kind.links()) {
            List<String> held = ItemRow.references(field, before);
            ItemRow.references(field, after).stream()
                    .filter(reference -> targets.get(reference).removed() && !held.contains(reference))
                    .forEach(reference -> errors.put(field.name(), REMOVED_TARGET.formatted(reference)));
        }
        return errors;
    }
}
