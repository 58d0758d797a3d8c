package gatehouse.action.decision;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of one recommendation. Short of full acceptance it says why.
 *
 * @param ground the code of a {@link Ground}, empty where it is accepted
 */
public record Verdict(Outcome outcome, String ground, String reason, Optional<LocalDate> deferredTo) {

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

    /** Reads the boxes of one recommendation; empty where none was touched. What is wrong goes among the errors. */
    static Optional<Verdict> read(Boxes boxes, LocalDate madeOn, Map<String, String> errors) {
        String chosen = boxes.value("outcome");
        Optional<Outcome> outcome = Outcome.find(chosen);
        if (outcome.isEmpty()) {
            boolean untouched = chosen.isEmpty()
                    && boxes.value("ground").isEmpty()
                    && boxes.value("reason").isEmpty()
                    && boxes.value("deferredTo").isEmpty();
            if (!untouched) {
                errors.put(boxes.name("outcome"), "Choose what is decided on " + boxes.about() + ".");
            }
            return Optional.empty();
        }
        Optional<LocalDate> deferredTo =
                outcome.get() == Outcome.DEFERRED ? deferral(boxes, madeOn, errors) : Optional.empty();
        return Optional.of(
                outcome.get() == Outcome.ACCEPTED
                        ? new Verdict(outcome.get(), "", boxes.value("reason"), Optional.empty())
                        : new Verdict(outcome.get(), ground(boxes, errors), reason(boxes, errors), deferredTo));
    }

    private static Optional<LocalDate> deferral(Boxes boxes, LocalDate madeOn, Map<String, String> errors) {
        String field = boxes.name("deferredTo");
        Optional<LocalDate> day = Days.read(boxes.value("deferredTo"), field, errors);
        if (day.isEmpty()) {
            errors.putIfAbsent(field, "Say to which day " + boxes.about() + " is deferred.");
        } else if (!day.get().isAfter(madeOn)) {
            errors.put(field, "Defer " + boxes.about() + " to a day after the decision.");
        }
        return day;
    }

    private static String ground(Boxes boxes, Map<String, String> errors) {
        String ground = boxes.value("ground").toUpperCase(Locale.ROOT);
        if (!Ground.isOne(ground)) {
            errors.put(boxes.name("ground"), "Say on what ground " + boxes.about() + " is not accepted in full.");
        }
        return ground;
    }

    private static String reason(Boxes boxes, Map<String, String> errors) {
        if (boxes.value("reason").isEmpty()) {
            errors.put(boxes.name("reason"), "Say why " + boxes.about() + " is not accepted in full.");
        }
        return boxes.value("reason");
    }
}
