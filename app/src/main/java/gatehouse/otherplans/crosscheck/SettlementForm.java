package gatehouse.otherplans.crosscheck;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What was typed where a clash is settled.
 *
 * @param restsOn the words that were on the page, as their hash
 */
public record SettlementForm(String restsOn, String settlement, String raisedWith, String reason) {

    static SettlementForm empty(String restsOn) {
        return new SettlementForm(restsOn, "", "", "");
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
        if (Set.of("ACCEPTED", "DISMISSED").contains(settlement) && reason.isBlank()) {
            faults.put("reason", "Say why it is accepted, or why it is not a clash.");
        }
        return faults;
    }
}
