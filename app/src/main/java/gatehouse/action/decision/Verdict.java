package gatehouse.action.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of one recommendation. Short of full acceptance it says why, in words: on the form a what-if may stand
 * before them and not for them; an older plan file may hold one alone.
 *
 * @param ground the code of a {@link Ground}, empty where it is accepted
 */
public record Verdict(Outcome outcome, String ground, String reason, Optional<LocalDate> deferredTo) {
    static final String WHAT_IF = "whatIf";
    private static final String SHOWN_IN = "What would change is kept in %s. ";

    public boolean isShortOfAcceptance() {
        return outcome != Outcome.ACCEPTED;
    }

    /** "deferred to 12 March 2027". */
    public String words() {
        return outcome.words() + deferredTo.map(day -> " to " + Days.words(day)).orElse("");
    }

    /** "Resources: no barriers of this rating are free that week."; empty where nothing was said. */
    public String reasonWords() {
        String of = ground.isEmpty() ? "" : Ground.valueOf(ground).words();
        return of.isEmpty() || reason.isEmpty() ? of + reason : of + ": " + reason;
    }

    /** Reads it from an entry of a plan file or a version. */
    static Verdict ofPlanFile(Map<String, Object> entry) {
        return new Verdict(
                Outcome.valueOf(MadeEntry.words(entry, "outcome")),
                MadeEntry.words(entry, "ground"),
                MadeEntry.words(entry, "reason"),
                MadeEntry.day(entry, "deferredTo"));
    }

    /** Reads the boxes of one recommendation; empty where none was touched. What is wrong goes among the errors. */
    static Optional<Verdict> read(Boxes boxes, LocalDate madeOn, Map<String, String> errors) {
        String chosen = boxes.value("outcome");
        Optional<Outcome> outcome = Outcome.find(chosen);
        if (outcome.isEmpty()) {
            boolean untouched = chosen.isEmpty()
                    && boxes.value("ground").isEmpty()
                    && boxes.value("reason").isEmpty()
                    && boxes.value(WHAT_IF).isEmpty()
                    && boxes.value("deferredTo").isEmpty();
            if (!untouched) {
                errors.put(boxes.name("outcome"), "Choose what is decided on " + boxes.about() + ".");
            }
            return Optional.empty();
        }
        boolean accepted = outcome.get() == Outcome.ACCEPTED;
        Verdict verdict = new Verdict(
                outcome.get(),
                accepted ? "" : boxes.value("ground").toUpperCase(Locale.ROOT),
                reason(boxes),
                outcome.get() == Outcome.DEFERRED
                        ? Days.read(boxes.value("deferredTo"), boxes.name("deferredTo"), errors)
                        : Optional.empty());
        verdict.faults(boxes.about(), madeOn)
                .forEach((field, sentence) -> errors.putIfAbsent(boxes.name(field), sentence));
        if (verdict.isShortOfAcceptance() && boxes.value("reason").isEmpty()) {
            errors.putIfAbsent(
                    boxes.name("reason"),
                    "A what-if shows what would change, and not why. Say in words why " + boxes.about()
                            + " is not accepted in full.");
        }
        return Optional.of(verdict);
    }

    /** What was typed, after the what-if that was chosen as its reason. */
    private static String reason(Boxes boxes) {
        String whatIf = boxes.value(WHAT_IF);
        return whatIf.isEmpty() ? boxes.value("reason") : (SHOWN_IN.formatted(whatIf) + boxes.value("reason")).strip();
    }

    /**
     * What is wrong with it, by name, wherever it was read from.
     *
     * @param about the reference of the recommendation
     * @param madeOn the day of the decision, by the clock at the event
     */
    Map<String, String> faults(String about, LocalDate madeOn) {
        Map<String, String> faults = new LinkedHashMap<>();
        deferralFault(about, madeOn).ifPresent(sentence -> faults.put("deferredTo", sentence));
        if (isShortOfAcceptance() && !Ground.isOne(ground)) {
            faults.put("ground", "Say on what ground " + about + " is not accepted in full.");
        } else if (!isShortOfAcceptance() && !ground.isEmpty()) {
            faults.put("ground", about + " is accepted, which needs no ground. Leave it out.");
        }
        if (isShortOfAcceptance() && reason.isEmpty()) {
            faults.put("reason", "Say why " + about + " is not accepted in full.");
        }
        return faults;
    }

    private Optional<String> deferralFault(String about, LocalDate madeOn) {
        if (outcome != Outcome.DEFERRED) {
            return deferredTo.map(day -> about + " is not deferred, so there is no day to defer it to. Leave it out.");
        }
        if (deferredTo.isEmpty()) {
            return Optional.of("Say to which day " + about + " is deferred.");
        }
        return deferredTo
                .filter(day -> !day.isAfter(madeOn))
                .map(day -> "Defer " + about + " to a day after the decision.");
    }
}
