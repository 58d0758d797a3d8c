package gatehouse.tasking.tasking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.PlanHeader;
import gatehouse.foundation.force.ForceData;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanForm;
import gatehouse.plan.plan.PlanService;

/**
 * Begins a plan in one of its light forms, a screen each. What is typed goes where a heavier form looks for it: the event,
 * the vulnerabilities and the recommendations are items from the first.
 */
public final class LightService {
    private final Entrance entrance;
    private final ForceData forces;
    private final PlanService plans;
    private final ItemService items;
    private final Kinds kinds;

    public LightService(Entrance entrance, ForceData forces, PlanService plans, ItemService items, Kinds kinds) {
        this.entrance = entrance;
        this.forces = forces;
        this.plans = plans;
        this.items = items;
        this.kinds = kinds;
    }

    /** Decides whether this person may begin anything, for a page that shows nothing that is kept. */
    public void open(Doing doing) {
        entrance.look(doing, "new", change -> true);
    }

    /** What this person's force offers a commander to consider, those that were retired left out. */
    public List<Consideration> considerations(Doing doing) {
        return entrance.look(
                doing,
                "new",
                change ->
                        forces
                                .lists(change.sql(), change.who().force())
                                .getOrDefault("CONSIDERATION", List.of())
                                .stream()
                                .filter(entry -> !entry.retired())
                                .map(Consideration::of)
                                .toList());
    }

    /** Keeps an advice document and, where its day is said, its event; answers with the document's address. */
    public String adviceDocument(Doing doing, LightForm form) {
        return entrance.changeOnce(doing, change -> {
            PlanHeader plan = begin(change, form, PlanForm.ADVICE_DOCUMENT);
            Item document = items.add(change, form.begin().item());
            Map<String, String> event = new LinkedHashMap<>();
            event.put("name", plan.name());
            event.put("firstDay", form.value("firstDay"));
            add(change, "EVENT", event, Map.of("name", "about"));
            return address(plan, document);
        });
    }

    /** Keeps a review with what it found and recommends, each an item of its own; answers with the review's address. */
    public String review(Doing doing, LightForm form) {
        return entrance.changeOnce(doing, change -> {
            PlanHeader plan = begin(change, form, PlanForm.REVIEW);
            Item review = items.add(change, form.begin().item());
            for (String weakness : form.lines("weaknesses")) {
                add(change, "VULNERABILITY", found(form, weakness), Map.of("statement", "weaknesses"));
            }
            for (String words : form.lines("recommended")) {
                Map<String, String> recommended = Map.of(
                        "statement", words,
                        "askedOf", form.value("askedOf"),
                        "askedOfName", form.value("askedOfName"));
                add(change, "RECOMMENDATION", recommended, Map.of("statement", "recommended"));
            }
            return address(plan, review);
        });
    }

    private PlanHeader begin(Change change, LightForm form, PlanForm weight) {
        return plans.begin(change, form.begin().name(), weight, form.begin().marking());
    }

    private static Map<String, String> found(LightForm form, String weakness) {
        return Map.of(
                "statement",
                weakness,
                "evidence",
                "Found in the review.",
                "firstSeen",
                form.begin().item().value("reviewedOn"),
                "status",
                "OPEN");
    }

    private static String address(PlanHeader plan, Item item) {
        return "/plans/" + plan.id() + "/" + item.kind().path() + "/" + item.reference();
    }

    /** A fault of one of its answers is told beside the box that the answer was typed into. */
    private void add(Change change, String kind, Map<String, String> answers, Map<String, String> boxes) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        answers.forEach((name, value) -> typed.put(name, List.of(value)));
        try {
            items.add(change, ItemForm.filled(kinds.get(kind), "", typed));
        } catch (ItemService.FormRefused refused) {
            Map<String, String> errors = new LinkedHashMap<>();
            refused.errors().forEach((name, words) -> errors.put(boxes.getOrDefault(name, name), words));
            throw new ItemService.FormRefused(errors);
        }
    }
}
