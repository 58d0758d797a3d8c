package gatehouse.action.endorsement;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.action.decision.Made;
import gatehouse.action.decision.MadeEntry;

/**
 * What the endorser made of one version, once. The latest that nobody disputes counts.
 *
 * @param version its number
 * @param sha256 the hash of the version's bytes, 64 hexadecimal digits
 * @param variations what the endorser varied, or why the version was returned; empty where it was endorsed as it was
 */
public record Endorsement(
        UUID id, int version, String sha256, EndorsementOutcome outcome, String variations, Made made) {

    /** As the plan file holds it, beside the version. */
    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("version", (long) version);
        entry.put("sha256", sha256);
        entry.put("outcome", outcome.name());
        MadeEntry.putWords(entry, "variations", variations);
        MadeEntry.put(entry, made);
        return entry;
    }
}
