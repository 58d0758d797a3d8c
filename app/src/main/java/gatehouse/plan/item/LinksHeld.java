package gatehouse.plan.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What many items link to: by item and question, the references in their order. */
final class LinksHeld {
    static final LinksHeld NONE = new LinksHeld();

    private final Map<UUID, Map<String, List<String>>> byItem = new HashMap<>();

    void add(UUID from, String relation, String reference) {
        byItem.computeIfAbsent(from, item -> new HashMap<>())
                .computeIfAbsent(relation, question -> new ArrayList<>())
                .add(reference);
    }

    Map<String, List<String>> of(UUID item) {
        return byItem.getOrDefault(item, Map.of());
    }
}
