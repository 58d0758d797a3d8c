package gatehouse.action.eventday;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import gatehouse.action.decision.MadeEntry;

/**
 * One look at one thing.
 *
 * @param item a recommendation or a commitment, by its reference
 * @param place the zone; empty where the plan names none
 * @param words what was seen; empty where nothing was said
 */
public record DayCheck(String item, String place, DayState state, String words, String by, Instant at) {

    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("item", item);
        if (!place.isEmpty()) {
            entry.put("place", place);
        }
        entry.put("state", state.name());
        MadeEntry.putWords(entry, "words", words);
        entry.put("by", by);
        entry.put("at", at.toString());
        return entry;
    }

    static DayCheck ofPlanFile(Map<String, Object> entry) {
        return new DayCheck(
                MadeEntry.words(entry, "item"),
                MadeEntry.words(entry, "place"),
                DayState.valueOf(MadeEntry.words(entry, "state")),
                MadeEntry.words(entry, "words"),
                MadeEntry.words(entry, "by"),
                Instant.parse(MadeEntry.words(entry, "at")));
    }
}
