package gatehouse.options.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;

/**
 * What was typed where options are compared.
 *
 * @param shown the {@link Compared#hash} of what the page showed; empty where the request does not say
 */
public record ComparisonForm(List<String> options, String name, String chosen, String because, String shown) {
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    static final String HOW_MANY =
            "Two to four options are compared, and doing nothing is always beside them. Tick two, three or four.";

    public ComparisonForm {
        options = options.stream().distinct().toList();
    }

    /** Why these options cannot be set beside each other, by the box. */
    Map<String, String> unshown(PlanContents plan) {
        if (options.size() < FEWEST || options.size() > MOST) {
            return Map.of("options", HOW_MANY);
        }
        Set<String> standing =
                plan.ofKind("OPTION").stream().map(KeptItem::reference).collect(Collectors.toSet());
        String strangers = options.stream()
                .filter(one -> !standing.contains(one))
                .map(one -> "“" + one + "” is no option that stands in this plan.")
                .collect(Collectors.joining(" "));
        return strangers.isEmpty() ? Map.of() : Map.of("options", strangers);
    }

    /** What stands in the way of keeping it, by the box. */
    Map<String, String> faults(PlanContents plan) {
        Map<String, String> faults = new LinkedHashMap<>(unshown(plan));
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
