package gatehouse.otherplans.crosscheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was ticked on the board and typed under it, to settle several clashes alike.
 *
 * @param clashes the {@link Board.Clash#key} of each, which holds the words that were on the page
 */
public record TogetherForm(List<String> clashes, SettlementForm settlement) {

    public TogetherForm {
        clashes = clashes.stream().distinct().toList();
    }

    /** With these ticked and nothing typed. */
    static TogetherForm ticked(List<String> clashes) {
        return new TogetherForm(clashes, SettlementForm.empty(""));
    }

    /** What stands in the way of keeping it, by the box. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (clashes.isEmpty()) {
            faults.put("clashes", "Tick at least one clash.");
        }
        faults.putAll(settlement.faults());
        return faults;
    }
}
