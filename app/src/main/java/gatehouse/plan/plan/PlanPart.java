package gatehouse.plan.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Change;

/**
 * What a later room keeps of a plan beside its items: decisions, deliveries, acceptances.
 *
 * <p>An early room that must gather or copy a whole plan asks for every one of these, and so needs to know none.
 */
public interface PlanPart {

    /** Its name in the plan file, as {@code decisions}. */
    String name();

    /** The names that each of its entries may have, in the plan file. */
    List<PartField> fields();

    /** Everything kept, as the plan file holds it, in an order that is the same every time. */
    List<Map<String, Object>> kept(Change change);

    /** What is wrong with an entry beyond the form of each of its names, by name, in sentences. */
    default Map<String, String> faults(Map<String, Object> entry) {
        return Map.of();
    }

    /**
     * Keeps what a plan file holds.
     *
     * @param entries already held against {@link #fields} and {@link #faults}
     * @param items the identities of the plan's items by reference
     */
    void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items);

    /**
     * One name of an entry.
     *
     * @param form what its text must be: {@code words}, {@code day}, {@code instant}, {@code reference:KIND} or a list
     *     of codes separated by {@code |}
     */
    record PartField(String name, String form, boolean needed) {}
}
