package gatehouse.action.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import gatehouse.foundation.database.Identity;

/**
 * What was typed of several residual risks at once; those left untouched stay open.
 *
 * @param sheet the hash of the sheet that was shown; empty where it was recorded from paper and none is named
 * @param typed {@code RSK-001.outcome}, {@code .passedTo}, {@code .reason}, {@code .reviewOn}
 */
public record AcceptancesForm(String sheet, Map<String, String> typed) {

    public AcceptancesForm {
        typed = Map.copyOf(typed);
    }

    /** What is said, by the reference of the risk; words shown are put in by the service. */
    Map<String, Acceptance> read(Made made, Map<String, String> errors) {
        Map<String, Acceptance> said = new LinkedHashMap<>();
        for (Boxes boxes : Boxes.all(typed)) {
            one(boxes, made, errors).ifPresent(acceptance -> said.put(boxes.about(), acceptance));
        }
        if (said.isEmpty() && errors.isEmpty()) {
            errors.put("acceptances", "Nothing was chosen: choose an answer for at least one residual risk.");
        }
        return said;
    }

    private static Optional<Acceptance> one(Boxes boxes, Made made, Map<String, String> errors) {
        Optional<AcceptanceOutcome> outcome = AcceptanceOutcome.find(boxes.value("outcome"));
        if (outcome.isEmpty()) {
            if (!boxes.value("reason").isEmpty() || !boxes.value("reviewOn").isEmpty()) {
                errors.put(boxes.name("outcome"), "Choose what is said of " + boxes.about() + ".");
            }
            return Optional.empty();
        }
        boolean passedOn = outcome.get() == AcceptanceOutcome.NOTED_AND_PASSED_ON;
        if (passedOn && boxes.value("passedTo").isEmpty()) {
            errors.put(boxes.name("passedTo"), "Say to whom " + boxes.about() + " is passed on.");
        }
        return Optional.of(new Acceptance(
                Identity.next(),
                boxes.about(),
                outcome.get(),
                passedOn ? boxes.value("passedTo") : "",
                boxes.value("reason"),
                Days.read(boxes.value("reviewOn"), boxes.name("reviewOn"), errors),
                made,
                ""));
    }
}
