package gatehouse.plan.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Change;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;

/** Keeps the items of a plan that is begun from another, in as many statements for a thousand as for one of each kind. */
public final class NewItems {
    private final NewItemsRepository items = new NewItemsRepository();

    /**
     * Nobody is told of them, for nothing changed by their coming.
     *
     * @param all new ones at their first revision, of titles and answers as they are to be kept
     * @param asked its targets are these items
     */
    public void begin(Change change, List<Item> all, AskedIn asked) {
        Map<Kind, List<Item>> byKind =
                all.stream().collect(Collectors.groupingBy(Item::kind, LinkedHashMap::new, Collectors.toList()));
        byKind.forEach((kind, some) -> items.add(change, kind, some, asked));
        items.link(change, all, asked.references());
    }
}
