package gatehouse.action.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.foundation.database.Identity;

/**
 * What someone said of a residual risk, once. The latest that nobody disputes counts.
 *
 * @param risk its reference
 * @param passedTo the one whose it is to accept; empty where it was accepted
 * @param wordsShown the exact words that it was said of
 */
public record Acceptance(
        UUID id,
        String risk,
        AcceptanceOutcome outcome,
        String passedTo,
        String reason,
        Optional<LocalDate> reviewOn,
        Made made,
        String wordsShown) {

    /** "noted and passed on to Saltmarsh Bay Town Council". */
    public String words() {
        return outcome.words() + (passedTo.isEmpty() ? "" : " to " + passedTo);
    }

    /** As the plan file holds it. */
    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("risk", risk);
        entry.put("outcome", outcome.name());
        MadeEntry.putWords(entry, "passedTo", passedTo);
        MadeEntry.putWords(entry, "reason", reason);
        reviewOn.ifPresent(day -> entry.put("reviewOn", day.toString()));
        MadeEntry.put(entry, made);
        entry.put("wordsShown", wordsShown);
        return entry;
    }

    Acceptance by(Made other) {
        return new Acceptance(id, risk, outcome, passedTo, reason, reviewOn, other, wordsShown);
    }

    /** Reads an entry of a plan file or a version. */
    static Acceptance ofPlanFile(Map<String, Object> entry, Instant now) {
        return new Acceptance(
                Identity.next(),
                MadeEntry.words(entry, "risk"),
                AcceptanceOutcome.valueOf(MadeEntry.words(entry, "outcome")),
                MadeEntry.words(entry, "passedTo"),
                MadeEntry.words(entry, "reason"),
                MadeEntry.day(entry, "reviewOn"),
                MadeEntry.read(entry, now),
                MadeEntry.words(entry, "wordsShown"));
    }
}
