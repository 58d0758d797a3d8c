package gatehouse.foundation.auditor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One entry of the log as the auditor reads it.
 *
 * @param plan the plan's reference; empty for what is done to none
 * @param detail what the entry says beside itself; for entries of a plan only who was put on it
 *     or taken off it, since the words of a plan are not the auditor's
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
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss zzz", Locale.UK).withZone(ZoneId.of("Europe/London"));

    public Entry {
        detail = Collections.unmodifiableMap(new LinkedHashMap<>(detail));
    }

    /** To the second, by the clock in London. */
    public String when() {
        return WHEN.format(at);
    }

    /** The action in words. */
    public String words() {
        return ActionWords.of(action, outcome);
    }

    /** What it is about, as far as it can be said without naming what it says. */
    public String about() {
        return object.replaceAll("(^account)?/?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")
                .replace("/", " ");
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
