package gatehouse.plan.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.access.Change;

/** What a later room asks of an item of its kind that only the rest of the plan can tell, before the item is kept. */
public interface Weighing {

    /** The code of the kind that it speaks for. */
    String kind();

    /** What is wrong, as a sentence by question; empty where nothing is. */
    Map<String, String> faults(Change change, Item item, Others others);

    /** The same of every item of its kind in a file, by reference; a room that would look through all for each says better. */
    default Map<String, Map<String, String>> faultsOfAll(Change change, Others others) {
        Map<String, Map<String, String>> faults = new LinkedHashMap<>();
        others.ofKind(kind()).forEach(item -> faults.put(item.reference(), faults(change, item, others)));
        return faults;
    }

    /** The rest of the plan, or of the file that it comes in. */
    interface Others {

        /** The items of a kind that stand. */
        List<Item> ofKind(String code);
    }
}
