package gatehouse.action.staleness;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.plan.kind.Reach;

/**
 * Something that was last looked at before what it rests on changed.
 *
 * @param base the item that changed, where the change reached only what leads to it
 * @param baseReference of that item; empty for others
 * @param latest the newest of the changes that it has not been looked at since
 * @param item what rests on it, or what was decided on; empty for the endorsement
 * @param reference of that item; of the endorsement, the number of its version
 * @param touchedAt when it was last saved or made
 * @param lookedAt the same, or when it was last confirmed after such a change
 */
public record Resting(
        Reach reach,
        Optional<UUID> base,
        String baseReference,
        UUID latest,
        SaidOf saidOf,
        Optional<UUID> item,
        String kind,
        String reference,
        String title,
        Instant touchedAt,
        Instant lookedAt) {

    /** As lists show it. */
    public String name() {
        return switch (saidOf) {
            case ITEM -> reference + " " + title;
            case DECISION -> "The decision on " + reference + " " + title;
            case ACCEPTANCE -> "The answer on " + reference + " " + title;
            case ENDORSEMENT -> "The endorsement of version " + reference;
        };
    }

    /** What a form sends of it: another change of what it rests on makes it another. */
    public String key() {
        return latest + "/" + saidOf + "/" + reference;
    }

    /** What it rests on, whatever changed of it and when. */
    record Ground(Reach reach, Optional<UUID> base) {}

    Ground ground() {
        return new Ground(reach, base);
    }

    /** As the plan file holds it. */
    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("reach", reach.name());
        BasisChange.put(entry, "base", baseReference);
        entry.put("of", saidOf.name());
        entry.put("item", reference);
        entry.put("touchedAt", touchedAt.toString());
        return entry;
    }
}
