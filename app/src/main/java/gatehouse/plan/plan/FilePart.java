package gatehouse.plan.plan;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart.PartField;

/** A list of entries in the plan file that a later room keeps and knows. */
public interface FilePart {

    /** Its name in the plan file, as {@code decisions}. */
    String name();

    /** The names that each of its entries may have, in the plan file. */
    List<PartField> fields();

    /** Everything kept, as the plan file holds it, in an order that is the same every time. */
    List<Map<String, Object>> kept(Change change);

    /**
     * What is wrong with an entry beyond the form of each of its names, by name, in sentences.
     *
     * @param zone the event's own clock
     */
    default Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        return Map.of();
    }

    /**
     * What is wrong with entries only as they stand one after the other, by their place, counted from 0, in sentences.
     * Asked once nothing is wrong with any of them alone.
     */
    default Map<Integer, String> faultsInOrder(List<Map<String, Object>> entries) {
        return Map.of();
    }

    /**
     * Keeps what a plan file holds.
     *
     * @param entries already held against {@link #fields} and {@link #faults(Map, ZoneId)}
     * @param items the identities of the plan's items by reference
     */
    void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items);
}
