package gatehouse.tasking.tasking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.plan.item.ItemForm;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.plan.Marking;
import gatehouse.plan.plan.PlanForm;

/** What was typed to begin a plan: its name, form and marking, and the first item's questions. */
public record BeginForm(String name, String form, String marking, ItemForm item) {

    /** The form as it opens. */
    static BeginForm blank(Kind kind, PlanForm form, Map<String, List<String>> filled) {
        return new BeginForm("", form.name(), Marking.OFFERED.get(0), ItemForm.filled(kind, "", filled));
    }

    /** What a request sent. */
    static BeginForm typed(Kind kind, Map<String, List<String>> request) {
        return new BeginForm(
                first(request, "planName"),
                first(request, "form"),
                first(request, "planMarking"),
                ItemForm.filled(kind, "", request));
    }

    private static String first(Map<String, List<String>> request, String name) {
        return request.getOrDefault(name, List.of("")).get(0);
    }

    /** What is wrong with the plan's own fields, by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isBlank()) {
            errors.put("planName", "Say what the event is called, so that others find the plan.");
        }
        if (PlanForm.find(form).isEmpty()) {
            errors.put("form", "Choose a form. It can be changed later without typing anything again.");
        }
        return errors;
    }
}
