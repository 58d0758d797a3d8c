package gatehouse.otherplans.crosscheck;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What was typed where a clash is settled.
 *
 * @param restsOn the words that were on the page, as their hash
 * @param stand what had been made of it when the page was opened, as {@link Board.Clash#stand}
 * @param asked what the owner is asked, in words that they read
 * @param answerBy the day by which an answer is needed, 2026-06-27
 */
public record SettlementForm(
        String restsOn,
        String stand,
        String settlement,
        String raisedWith,
        String asked,
        String answerBy,
        String reason) {

    static SettlementForm empty(String restsOn) {
        return of(restsOn, Map.of());
    }

    /** What came with a form, by the names of its boxes. */
    static SettlementForm of(String restsOn, Map<String, String> typed) {
        return new SettlementForm(
                restsOn,
                typed.getOrDefault("stand", ""),
                typed.getOrDefault("settlement", ""),
                typed.getOrDefault("raisedWith", ""),
                typed.getOrDefault("asked", ""),
                typed.getOrDefault("answerBy", ""),
                typed.getOrDefault("reason", ""));
    }

    /** What stands in the way of keeping it, by the box. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!Set.of("ADOPTED", "RAISED", "ACCEPTED", "DISMISSED", "MENDED").contains(settlement)) {
            faults.put("settlement", "Choose what is made of it.");
        }
        if (settlement.equals("RAISED") && raisedWith.isBlank()) {
            faults.put("raisedWith", "Say with whom it is raised.");
        }
        if (!answerBy.isBlank() && !isDay(answerBy)) {
            faults.put("answerBy", "Write the day as 2026-06-27.");
        }
        if (Set.of("ACCEPTED", "DISMISSED").contains(settlement) && reason.isBlank()) {
            faults.put("reason", "Say why it is accepted, or why it is not a clash.");
        }
        return faults;
    }

    private static boolean isDay(String typed) {
        try {
            LocalDate.parse(typed.strip());
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
