package gatehouse.action.eventday;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import gatehouse.action.decision.MadeEntry;

/**
 * That the operation stood down, or that its day was opened again.
 *
 * @param words what was handed over, or why it is opened again
 */
public record StandDown(boolean stoodDown, String words, String by, Instant at) {
    public static final String STOOD_DOWN = "STOOD_DOWN";
    public static final String OPENED_AGAIN = "OPENED_AGAIN";

    String step() {
        return stoodDown ? STOOD_DOWN : OPENED_AGAIN;
    }

    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("step", step());
        entry.put("words", words);
        entry.put("by", by);
        entry.put("at", at.toString());
        return entry;
    }

    static StandDown ofPlanFile(Map<String, Object> entry) {
        return new StandDown(
                STOOD_DOWN.equals(MadeEntry.words(entry, "step")),
                MadeEntry.words(entry, "words"),
                MadeEntry.words(entry, "by"),
                Instant.parse(MadeEntry.words(entry, "at")));
    }
}
