package gatehouse.action.decision;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;

/** The items that a plan file's entries are about, removed ones too. */
final class Loaded {
    private Loaded() {}

    static Map<String, Item> byReference(
            ItemService items, Change change, Kind kind, List<Map<String, Object>> entries) {
        return entries.isEmpty()
                ? Map.of()
                : items.ofKind(change, kind, true).stream()
                        .collect(Collectors.toMap(Item::reference, Function.identity()));
    }
}
