package gatehouse.action.carryforward;

import java.util.Map;

/** Reads an entry of a plan file or a version. */
final class Entry {
    private Entry() {}

    static String words(Map<String, Object> entry, String name) {
        return entry.get(name) instanceof String words ? words : "";
    }
}
