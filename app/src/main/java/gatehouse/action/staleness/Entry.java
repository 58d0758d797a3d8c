package gatehouse.action.staleness;

import java.time.Instant;
import java.util.Map;

/** Reads an entry of a plan file. */
final class Entry {
    private Entry() {}

    static String words(Map<String, Object> entry, String name) {
        return entry.get(name) instanceof String words ? words : "";
    }

    static Instant instant(Map<String, Object> entry, String name) {
        return Instant.parse(words(entry, name));
    }
}
