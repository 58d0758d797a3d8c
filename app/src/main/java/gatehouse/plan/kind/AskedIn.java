package gatehouse.plan.kind;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import gatehouse.foundation.force.ListEntry;
import gatehouse.foundation.force.RiskScale;

/**
 * What must be known of a plan to read or show its answers.
 *
 * @param zone the event's clock
 * @param lists the lists that are data, by name
 * @param references the items that links may lead to, by reference
 */
public record AskedIn(
        ZoneId zone, RiskScale scale, Map<String, List<ListEntry>> lists, Map<String, Target> references) {

    public AskedIn {
        lists = Map.copyOf(lists);
        references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
    }

    /** An item as a link sees it. */
    public record Target(UUID id, String kind, String title, boolean removed) {}

    /** What a question offers: its own fixed choices, its list, or the levels of the scale. */
    public List<Choice> offered(Field field) {
        if (field.type() == FieldType.LIKELIHOOD) {
            return levels(scale.likelihood());
        }
        if (field.type() == FieldType.IMPACT) {
            return levels(scale.impact());
        }
        if (field.list().isEmpty()) {
            return field.choices();
        }
        return lists.getOrDefault(field.list(), List.of()).stream()
                .map(entry -> new Choice(entry.code(), entry.words()))
                .toList();
    }

    private static List<Choice> levels(List<String> words) {
        return IntStream.rangeClosed(1, words.size())
                .mapToObj(level -> new Choice(String.valueOf(level), level + " " + words.get(level - 1)))
                .toList();
    }
}
