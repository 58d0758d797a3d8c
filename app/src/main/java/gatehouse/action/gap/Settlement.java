package gatehouse.action.gap;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person made of a gap.
 *
 * @param gap its key
 * @param words the sentence that was shown
 * @param restsOn the digest of what it was made from then
 * @param reason empty only for an adopted one
 */
public record Settlement(
        String gap, String words, String restsOn, Outcome outcome, String reason, String by, Instant at) {

    /** Adopted, it goes into the documents; dismissed, it stays on record with its reason. */
    public enum Outcome {
        ADOPTED,
        DISMISSED
    }

    /** As the plan file holds it. */
    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("gap", gap);
        entry.put("words", words);
        entry.put("restsOn", restsOn);
        entry.put("outcome", outcome.name());
        entry.put("reason", reason);
        entry.put("by", by);
        entry.put("at", at.toString());
        return entry;
    }

    static Settlement ofPlanFile(Map<String, Object> entry) {
        return new Settlement(
                words(entry, "gap"),
                words(entry, "words"),
                words(entry, "restsOn"),
                Outcome.valueOf(words(entry, "outcome")),
                words(entry, "reason"),
                words(entry, "by"),
                Instant.parse(words(entry, "at")));
    }

    private static String words(Map<String, Object> entry, String name) {
        return entry.get(name) instanceof String words ? words : "";
    }
}
