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
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.WallClock;
import gatehouse.plan.plan.PlanForm;
import gatehouse.plan.plan.PlanService;

/**
 * Begins a plan: by a tasking, on which work may start even if it was spoken ({@code documents-and-pages}, rule 3), or
 * by advice already given.
 */
public final class BeginService {
    private final Entrance entrance;
    private final ForceData forces = new ForceData();
    private final PlanService plans;
    private final ItemService items;

    public BeginService(Entrance entrance, PlanService plans, ItemService items) {
        this.entrance = entrance;
        this.plans = plans;
        this.items = items;
    }

    /** Begins a plan with the tasking as its first item; answers with the plan's address. */
    public String byTasking(Doing doing, BeginForm form) {
        return entrance.changeOnce(doing, change -> {
            PlanHeader plan = begin(change, form, PlanForm.valueOf(form.form()));
            ItemForm tasked = filled(form.item(), "taskedAt", WallClock.words(change.at(), plan.zone()));
            items.add(change, filled(tasked, "coordinator", change.who().nameAndPost()));
            return "/plans/" + plan.id();
        });
    }

    /** Keeps a record of verbal or e-mail advice; answers with the record's address. */
    public String byAdvice(Doing doing, BeginForm form) {
        return entrance.changeOnce(doing, change -> {
            PlanHeader plan = begin(change, form, PlanForm.RECORD_OF_ADVICE);
            Item advice = items.add(change, form.item());
            return "/plans/" + plan.id() + "/" + advice.kind().path() + "/" + advice.reference();
        });
    }

    /** What the clock says now at the event, for the box that asks when advice was given. */
    public String now(Doing doing) {
        return entrance.look(doing, "new", change -> WallClock.words(change.at(), PlanService.ZONE));
    }

    /** What is wrong with a form whose plan cannot be begun: the first item's faults too, so that all is said at once. */
    Map<String, String> faults(Doing doing, BeginForm form) {
        return entrance.look(
                doing,
                "new",
                change -> form.item()
                        .faults(new AskedIn(
                                PlanService.ZONE,
                                forces.scale(change.sql(), PlanService.SCALE),
                                forces.lists(change.sql(), change.who().force()),
                                Map.of())));
    }

    private PlanHeader begin(Change change, BeginForm form, PlanForm weight) {
        return plans.begin(change, form.name(), weight, form.marking());
    }

    private static ItemForm filled(ItemForm form, String name, String value) {
        if (!form.value(name).isEmpty() || form.kind().findField(name).isEmpty()) {
            return form;
        }
        Map<String, List<String>> typed = new LinkedHashMap<>(form.typed());
        typed.put(name, List.of(value));
        return ItemForm.filled(form.kind(), form.marking(), typed);
    }
}
