package gatehouse.options.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was typed where options are compared. */
public record ComparisonForm(List<String> options, String name, String chosen, String because) {
    private static final int FEWEST = 2;
    private static final int MOST = 4;

    public ComparisonForm {
        options = List.copyOf(options);
    }

    static ComparisonForm asking(List<String> options) {
        return new ComparisonForm(options, "", "", "");
    }

    boolean isComparable() {
        return options.size() >= FEWEST && options.size() <= MOST;
    }

    /** What stands in the way of keeping it, by the box. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!isComparable()) {
            faults.put("options", "Choose two to four options; doing nothing is always beside them.");
        }
        if (name.isBlank()) {
            faults.put("name", "Say what is compared, in a few words.");
        }
        if (!chosen.isBlank() && !options.contains(chosen)) {
            faults.put("chosen", "Choose one of those that are compared, or none yet.");
        }
        if (!chosen.isBlank() && because.isBlank()) {
            faults.put("because", "Say why that one was chosen.");
        }
        return faults;
    }
}
