package gatehouse.action.briefing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import gatehouse.action.decision.How;
import gatehouse.action.decision.MadeEntry;

/**
 * That somebody read the briefing of a version.
 *
 * @param number by which it can be taken back; 0 before it is kept
 * @param reader as the briefing names them, or their own name and post
 * @param how they said so; in the product by themselves
 * @param takenBy who recorded it, which is the reader where they said so in the product
 * @param takenBack where it was not so
 */
public record Receipt(
        long number, int version, String reader, How how, String takenBy, Instant at, Optional<TakenBack> takenBack) {

    /** Whether others heard it and it counts. */
    public boolean isHearsay() {
        return how != How.IN_PRODUCT && takenBack.isEmpty();
    }

    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("version", (long) version);
        entry.put("reader", reader);
        entry.put("how", how.name());
        entry.put("takenBy", takenBy);
        entry.put("at", at.toString());
        takenBack.ifPresent(not -> not.into(entry));
        return entry;
    }

    /** As a version or a plan file holds it. */
    public static Receipt ofPlanFile(Map<String, Object> entry) {
        return new Receipt(
                0,
                ((Number) entry.get("version")).intValue(),
                MadeEntry.words(entry, "reader"),
                How.valueOf(MadeEntry.words(entry, "how")),
                MadeEntry.words(entry, "takenBy"),
                Instant.parse(MadeEntry.words(entry, "at")),
                TakenBack.ofPlanFile(entry));
    }
}
