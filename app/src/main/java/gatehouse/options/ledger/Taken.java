package gatehouse.options.ledger;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import gatehouse.plan.kind.Answers;

/** The recommendations that a what-if takes as added, removed or not delivered, by reference. */
public record Taken(Set<String> added, Set<String> removed, Set<String> notDelivered) {

    /** As a kept what-if has them. */
    static Taken of(Answers kept) {
        return new Taken(
                new TreeSet<>(kept.list("added")),
                new TreeSet<>(kept.list("removed")),
                new TreeSet<>(kept.list("notDelivered")));
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && notDelivered.isEmpty();
    }

    Set<String> all() {
        Set<String> all = new TreeSet<>(added);
        all.addAll(removed);
        all.addAll(notDelivered);
        return all;
    }

    /** What would then be in place, of those that are accepted now. */
    Set<String> from(Set<String> accepted) {
        Set<String> then = new HashSet<>(accepted);
        then.addAll(added);
        then.removeAll(removed);
        then.removeAll(notDelivered);
        return then;
    }

    /** What stands in the way of keeping it under this name, by the box. */
    Map<String, String> faults(String name) {
        if (isEmpty()) {
            return Map.of("name", "Choose at least one measure before keeping this.");
        }
        return name.isBlank() ? Map.of("name", "Say what was asked, in a few words.") : Map.of();
    }
}
