package gatehouse.action.carryforward;

import java.util.Map;
import java.util.TreeMap;

/**
 * What was said or done last year: about the past, and never read as standing.
 *
 * @param item the reference of the item here that it was about; empty where it was about the plan
 */
public record Said(String item, What what, String words) {

    /** What it was. */
    public enum What {
        DECISION("Decided"),
        SUPPORT("Commander's support"),
        ANSWER("Answer of the one asked"),
        ACCEPTANCE("Answer on the risk"),
        DELIVERY("Delivery"),
        ENDORSEMENT("Endorsement"),
        LEFT("Not carried");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** "Last year: accepted, on 3 March 2026 by Ch Supt Hall." */
    public String line() {
        return "Last year. " + what.words() + ": " + words;
    }

    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        if (!item.isEmpty()) {
            entry.put("item", item);
        }
        entry.put("what", what.name());
        entry.put("words", words);
        return entry;
    }
}
