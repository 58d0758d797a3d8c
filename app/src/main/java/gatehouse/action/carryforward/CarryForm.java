package gatehouse.action.carryforward;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked to begin a plan from last year's: as little as can be. Days are as they were typed. */
public record CarryForm(String name, String firstDay, String lastDay) {

    /** What is wrong with it, by field; the rest is told by the event itself. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isBlank()) {
            errors.put("name", "Say what the event is called this time, so that others find the plan.");
        }
        if (firstDay.isBlank()) {
            errors.put("firstDay", "Give the first day of the event, as 2026-06-27.");
        }
        if (lastDay.isBlank()) {
            errors.put("lastDay", "Give the last day of the event, as 2026-06-27.");
        }
        return errors;
    }

    Map<String, List<String>> answers() {
        return Map.of(
                "name", List.of(name.strip()),
                "firstDay", List.of(firstDay.strip()),
                "lastDay", List.of(lastDay.strip()));
    }
}
