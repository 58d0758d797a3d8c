package gatehouse.action.carryforward;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Where a plan was carried from.
 *
 * @param plan empty where this plan came in a file
 * @param keptBack how many items stayed behind because they are restricted, or rest on what is
 */
public record From(
        Optional<UUID> plan,
        String reference,
        String name,
        String force,
        int version,
        String sha256,
        int keptBack,
        String by,
        Instant at) {

    /** "P-0003 Harbour Day, version 4". */
    public String words() {
        return reference + " " + name + ", version " + version;
    }

    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("reference", reference);
        entry.put("name", name);
        if (!force.isEmpty()) {
            entry.put("force", force);
        }
        entry.put("version", String.valueOf(version));
        entry.put("sha256", sha256);
        entry.put("keptBack", String.valueOf(keptBack));
        entry.put("by", by);
        entry.put("at", at.toString());
        return entry;
    }

    static From of(Map<String, Object> entry) {
        return new From(
                Optional.empty(),
                Entry.words(entry, "reference"),
                Entry.words(entry, "name"),
                Entry.words(entry, "force"),
                Integer.parseInt(Entry.words(entry, "version")),
                Entry.words(entry, "sha256"),
                Integer.parseInt(Entry.words(entry, "keptBack")),
                Entry.words(entry, "by"),
                Instant.parse(Entry.words(entry, "at")));
    }
}
