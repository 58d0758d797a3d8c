package gatehouse.options.ledger;

import java.util.Optional;
import java.util.Set;

/** The recommendations that a what-if takes as added, removed or not delivered, by reference. */
public record Taken(Set<String> added, Set<String> removed, Set<String> notDelivered) {

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && notDelivered.isEmpty();
    }

    /** What stands in the way of keeping it under this name, as a sentence. */
    Optional<String> fault(String name) {
        if (isEmpty()) {
            return Optional.of("Choose at least one measure before keeping this.");
        }
        return name.isBlank() ? Optional.of("Say what was asked, in a few words.") : Optional.empty();
    }
}
