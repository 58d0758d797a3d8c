package gatehouse.options.ledger;

import java.util.Map;
import java.util.Set;

/** The recommendations that a what-if takes as added, removed or not delivered, by reference. */
public record Taken(Set<String> added, Set<String> removed, Set<String> notDelivered) {

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && notDelivered.isEmpty();
    }

    /** What stands in the way of keeping it under this name, by the box. */
    Map<String, String> faults(String name) {
        if (isEmpty()) {
            return Map.of("name", "Choose at least one measure before keeping this.");
        }
        return name.isBlank() ? Map.of("name", "Say what was asked, in a few words.") : Map.of();
    }
}
