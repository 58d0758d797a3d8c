package gatehouse.otherplans.received;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.access.Change;
import gatehouse.otherplans.fact.Name;
import gatehouse.otherplans.fact.Places;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;

/**
 * Learns what other plans call a place: where a person says of a name that nobody knew which place it is, the place
 * bears that name from then on, and the next fact under it is proposed there.
 */
final class PlaceNames {
    private static final int LONGEST = 80;

    private final ItemService items;
    private final Kinds kinds;

    PlaceNames(ItemService items, Kinds kinds) {
        this.items = items;
        this.kinds = kinds;
    }

    void learn(Change change, ItemForm fact) {
        String words = fact.value("placeWords").strip();
        String zone = fact.value("zone");
        if (words.isEmpty() || words.length() > LONGEST || zone.isEmpty()) {
            return;
        }
        Kind kind = kinds.get("ZONE");
        List<Item> zones = items.ofKind(change, kind, false);
        Places places = new Places(zones.stream()
                .map(item -> Places.Place.of(item.reference(), item.answers()))
                .toList());
        if (places.find("", words, List.of()).zone().isEmpty()
                && !Name.of(words).key().isEmpty()) {
            zones.stream()
                    .filter(item -> item.reference().equals(zone))
                    .forEach(item -> call(change, kind, item, words));
        }
    }

    private void call(Change change, Kind kind, Item zone, String words) {
        ItemForm form = ItemForm.of(zone);
        Map<String, List<String>> answers = new LinkedHashMap<>(form.typed());
        List<String> aliases = new ArrayList<>(zone.answers().list("aliases"));
        aliases.add(words);
        answers.put("aliases", List.of(String.join("\n", aliases)));
        items.save(
                change,
                kind,
                zone.reference(),
                new ItemForm(kind, zone.reference(), zone.revision(), form.marking(), answers));
    }
}
