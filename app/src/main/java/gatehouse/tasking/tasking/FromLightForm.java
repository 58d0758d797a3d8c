package gatehouse.tasking.tasking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.Marking;
import gatehouse.plan.plan.PlanForm;
import gatehouse.plan.plan.Promoting;

/**
 * Puts what a record of advice, an advice document or a review says of the event and of who asked where a heavier form
 * asks for it, so that nobody types it again; what stands there already is left as it is. Words that were marked stay
 * marked where they are said again.
 */
public final class FromLightForm implements Promoting {
    private static final String EVENT = "EVENT";

    private final ItemService items;
    private final Kinds kinds;

    public FromLightForm(ItemService items, Kinds kinds) {
        this.items = items;
        this.kinds = kinds;
    }

    @Override
    public void promoting(Change change, PlanForm from, PlanForm to) {}

    @Override
    public void promoted(Change change, PlanForm from, PlanForm to) {
        List<Item> light = from.isLight() ? standing(change, from(from)) : List.of();
        if (light.isEmpty()) {
            return;
        }
        if (standing(change, TaskingKind.CODE).isEmpty()) {
            add(change, TaskingKind.CODE, marking(change, light.subList(0, 1)), tasking(change, light.get(0), to));
        }
        if (from != PlanForm.REVIEW && standing(change, EVENT).isEmpty()) {
            add(change, EVENT, marking(change, light), event(light));
        }
    }

    private static String from(PlanForm form) {
        return form == PlanForm.RECORD_OF_ADVICE ? AdviceKind.CODE : form.name();
    }

    private List<Item> standing(Change change, String kind) {
        return items.ofKind(change, kinds.get(kind), false);
    }

    private static Map<String, String> tasking(Change change, Item light, PlanForm to) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("task", said(light, "scope", "asked").orElseGet(() -> task(light)));
        said(light, "askedBy", "toWhom", "addressee").ifPresent(who -> answers.put("askedBy", who));
        said(light, "askedByRole", "toWhomRole").ifPresent(role -> answers.put("askedByRole", role));
        answers.put("formWanted", to.name());
        if (change.who().capacity().filter(Capacity.COORDINATOR::equals).isPresent()) {
            answers.put("coordinator", change.who().nameAndPost());
        }
        return answers;
    }

    private static String task(Item light) {
        return light.kind().code().equals(ReviewKind.CODE)
                ? "Review of " + light.title() + ", kept as " + light.reference() + "."
                : "Advice on " + light.title() + ", first given as " + light.reference() + ".";
    }

    private static Map<String, String> event(List<Item> light) {
        return Map.of(
                "name",
                said(light.get(0), "about").orElse(light.get(0).title()),
                "history",
                light.stream().map(FromLightForm::onRecord).collect(Collectors.joining("\n")));
    }

    private static String onRecord(Item light) {
        return "Advice already given: " + light.reference()
                + said(light, "toWhom", "addressee").map(who -> ", to " + who).orElse("")
                + said(light, "givenAt").map(when -> ", " + when).orElse("") + ".";
    }

    /** The first of these questions that this item has and answers. */
    private static Optional<String> said(Item light, String... questions) {
        return List.of(questions).stream()
                .filter(question -> light.kind().findField(question).isPresent())
                .flatMap(question -> light.answers().text(question).stream())
                .findFirst();
    }

    private static String marking(Change change, List<Item> said) {
        return Marking.ofWords(
                "", change.plan().marking(), said.stream().map(Item::marking).toList());
    }

    private void add(Change change, String kind, String marking, Map<String, String> answers) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        answers.forEach((name, value) -> typed.put(name, List.of(value)));
        items.add(change, ItemForm.filled(kinds.get(kind), marking, typed));
    }
}
