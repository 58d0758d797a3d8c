package gatehouse.action.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.foundation.database.Identity;

/**
 * What someone said of a recommendation, once. A recommendation has as many as were made; the latest counts.
 *
 * @param recommendation its reference
 * @param wordsShown the exact words that it was said of
 * @param sheetSha256 the hash of the whole sheet that was shown; empty where there was none
 */
public record Decision(
        UUID id,
        String recommendation,
        Verdict verdict,
        InCapacity capacity,
        Made made,
        String wordsShown,
        String sheetSha256) {

    public Outcome outcome() {
        return verdict.outcome();
    }

    public Optional<LocalDate> deferredTo() {
        return verdict.deferredTo();
    }

    /** As the plan file holds it. */
    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("recommendation", recommendation);
        entry.put("outcome", verdict.outcome().name());
        MadeEntry.putWords(entry, "ground", verdict.ground());
        MadeEntry.putWords(entry, "reason", verdict.reason());
        verdict.deferredTo().ifPresent(day -> entry.put("deferredTo", day.toString()));
        entry.put("capacity", capacity.name());
        MadeEntry.put(entry, made);
        entry.put("wordsShown", wordsShown);
        MadeEntry.putWords(entry, "sheetSha256", sheetSha256);
        return entry;
    }

    /** Reads an entry of a plan file or a version. */
    static Decision ofPlanFile(Map<String, Object> entry, Instant now) {
        return new Decision(
                Identity.next(),
                MadeEntry.words(entry, "recommendation"),
                Verdict.ofPlanFile(entry),
                InCapacity.valueOf(MadeEntry.words(entry, "capacity")),
                MadeEntry.read(entry, now),
                MadeEntry.words(entry, "wordsShown"),
                MadeEntry.words(entry, "sheetSha256"));
    }
}
