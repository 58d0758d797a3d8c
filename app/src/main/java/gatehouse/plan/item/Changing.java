package gatehouse.plan.item;

import java.util.Optional;

import gatehouse.foundation.access.Change;
import gatehouse.plan.kind.AskedIn;

/**
 * A later room that must know when an item changed, in the transaction of the change itself.
 *
 * <p>Not told of what a plan file brings in: nothing changed by that.
 */
public interface Changing {

    /**
     * An item was added, saved, removed or restored.
     *
     * @param before empty for one that was added
     * @param asked knows the items that the new answers lead to, and not always those that the old ones did
     */
    void changed(Change change, Optional<Item> before, Item after, AskedIn asked);
}
