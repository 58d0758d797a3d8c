package gatehouse.information.sitevisit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was ticked and typed where a visit's prompts are chosen.
 *
 * @param asked the keys of those that are to be asked
 * @param reasons why others are not, by key
 * @param own prompts of the person's own, one a line
 */
public record PreparationForm(Set<String> asked, Map<String, String> reasons, String own) {
    private static final String REASON = "because.";

    public PreparationForm {
        asked = Set.copyOf(asked);
        reasons = Map.copyOf(reasons);
    }

    static PreparationForm all(List<Chosen> chosen) {
        return new PreparationForm(Set.copyOf(chosen.stream().map(Chosen::key).toList()), Map.of(), "");
    }

    static PreparationForm read(Map<String, List<String>> sent) {
        Map<String, String> reasons = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(REASON)) {
                reasons.put(name.substring(REASON.length()), values.get(0).strip());
            }
        });
        return new PreparationForm(
                Set.copyOf(sent.getOrDefault("ask", List.of())),
                reasons,
                sent.getOrDefault("own", List.of("")).get(0));
    }

    public String reason(String key) {
        return reasons.getOrDefault(key, "");
    }

    public boolean asks(String key) {
        return asked.contains(key);
    }

    List<String> ownLines() {
        return own.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A sentence for each prompt that is left out in silence. */
    Map<String, String> faults(List<Chosen> chosen) {
        Map<String, String> faults = new LinkedHashMap<>();
        chosen.stream()
                .filter(one -> !asks(one.key()) && reason(one.key()).isEmpty())
                .forEach(one -> faults.put(
                        REASON + one.key(), "Say why “" + one.words() + "” is left out, or tick it to ask it."));
        return faults;
    }
}
