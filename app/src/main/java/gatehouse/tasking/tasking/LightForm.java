package gatehouse.tasking.tasking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.plan.kind.Kind;
import gatehouse.plan.plan.PlanForm;

/**
 * What was typed to begin an advice document or a review: the plan's own boxes and the first item's, and what becomes
 * items beside it.
 *
 * @param begin its plan is named by what the item is about
 * @param beside the boxes of the event, the weaknesses and the recommendations
 */
public record LightForm(BeginForm begin, Map<String, String> beside) {
    static final List<String> BESIDE = List.of("firstDay", "weaknesses", "recommended", "askedOf", "askedOfName");

    public LightForm {
        beside = Map.copyOf(beside);
    }

    static LightForm blank(Kind kind, PlanForm weight) {
        return new LightForm(BeginForm.blank(kind, weight, Map.of()), Map.of());
    }

    /** What a request sent, or another that knows the names of the boxes. */
    public static LightForm typed(Kind kind, PlanForm weight, Map<String, List<String>> request) {
        Map<String, List<String>> named = new LinkedHashMap<>(request);
        named.put("planName", request.getOrDefault(kind.titleField(), List.of("")));
        named.put("form", List.of(weight.name()));
        Map<String, String> beside = new LinkedHashMap<>();
        BESIDE.forEach(name -> beside.put(
                name, String.join("\n", request.getOrDefault(name, List.of())).strip()));
        return new LightForm(BeginForm.typed(kind, named), beside);
    }

    public String value(String name) {
        return beside.getOrDefault(name, "");
    }

    /** Each line that was typed into a box, but for empty ones. */
    List<String> lines(String name) {
        return value(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What is wrong before anything is kept, by box. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (begin.name().isBlank()) {
            errors.put(
                    begin.item().kind().titleField(), "Say in a few words what it is about, so that others find it.");
        }
        if (!lines("recommended").isEmpty() && value("askedOf").isEmpty()) {
            errors.put("askedOf", "Say who is asked for what is recommended.");
        }
        return errors;
    }
}
