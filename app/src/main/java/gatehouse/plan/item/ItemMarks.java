package gatehouse.plan.item;

import java.util.Collection;
import java.util.Map;

import gatehouse.foundation.access.Change;

/** What a later room has to say beside each item of a list, in a few words: how it stands against last year. */
public interface ItemMarks {

    /** By reference; an item that is not here has no mark. One statement, however many items there are. */
    Map<String, String> of(Change change, Collection<Item> items);
}
