package gatehouse.foundation.auditor;

import java.time.Instant;
import java.util.Map;

/**
 * One entry of the log as the auditor reads it.
 *
 * @param plan the plan's reference; empty for what is done to none
 * @param detail what the entry says beside itself; empty for entries of a plan, whose words are not the auditor's
 */
public record Entry(
        long number,
        Instant at,
        String by,
        String action,
        String plan,
        String object,
        String outcome,
        Map<String, String> detail) {

    /** The action in words. */
    public String words() {
        return ActionWords.of(action, outcome);
    }

    /** What it is about, as far as it can be said without naming what it says. */
    public String about() {
        if (object.startsWith("account/")) {
            return "";
        }
        return object.replace("/", " ");
    }

    public String outcomeWords() {
        return switch (outcome) {
            case "SEEN" -> "Seen";
            case "DENIED" -> "Denied";
            case "ISSUED" -> "Issued";
            case "FAILED" -> "Failed";
            default -> "Done";
        };
    }
}
