package gatehouse.action.eventday;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was said of one line of the list.
 *
 * @param line {@link DayLine#id}: {@code REC-004} or {@code REC-004-ZON-002}
 */
public record DayForm(String line, String state, String words) {
    static final String SAY_WHAT_CHANGED = "Say what is otherwise than the plan has it.";

    /** What is wrong, by line. */
    Map<String, String> faults() {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<DayState> chosen = DayState.find(state);
        if (chosen.isEmpty()) {
            errors.put(line, "Say whether it is in place.");
        }
        if (chosen.equals(Optional.of(DayState.CHANGED)) && words.isBlank()) {
            errors.put(line, SAY_WHAT_CHANGED);
        }
        return errors;
    }
}
