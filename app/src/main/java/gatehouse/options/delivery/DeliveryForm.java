package gatehouse.options.delivery;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.decision.Days;

/** What was typed of the delivery of one recommendation. */
public record DeliveryForm(String recommendation, String state, String owner, String due, String words) {

    /** What was typed, by the name of its box, to be given back. */
    public Map<String, String> typed() {
        return Map.of("recommendation", recommendation, "state", state, "owner", owner, "due", due, "words", words);
    }

    void checkNamed(Map<String, String> errors) {
        if (recommendation.isBlank()) {
            errors.put("recommendation", "Choose the recommendation that this is about.");
        }
    }

    Optional<LocalDate> dueOn(Map<String, String> errors) {
        return Days.read(due, "due", errors);
    }

    DeliveryState stateOr(DeliveryState otherwise, Map<String, String> errors) {
        Optional<DeliveryState> chosen = DeliveryState.find(state);
        if (chosen.isEmpty()) {
            errors.put("state", "Say how it stands.");
        } else if (chosen.get().saysHow() && words.isBlank()) {
            errors.put("words", "Say what was seen, by whom and when; or why.");
        }
        return chosen.orElse(otherwise);
    }
}
