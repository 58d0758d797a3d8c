package gatehouse.action.carryforward;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import gatehouse.World;
import gatehouse.action.staleness.Shaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.kind.Kind;

/** Last year's plan of a fictional harbour day, decided on and frozen, for tests that carry it. */
final class LastYears {
    static final CarryForm SAME_DAYS = new CarryForm("Harbour Day", "2027-06-26", "2027-06-28");
    static final CarryForm NEXT_YEAR = new CarryForm("Harbour Day 2028", "2028-06-24", "2028-06-26");

    final World world;
    final Shaken last;

    LastYears(World world) {
        this.world = world;
        this.last = new Shaken(world).threaded();
        last.add(
                "EVENT",
                Map.of(
                        "name",
                        "Harbour Day",
                        "firstDay",
                        "2027-06-26",
                        "lastDay",
                        "2027-06-28",
                        "attendance",
                        "12000"));
        last.add(
                "VULNERABILITY",
                Map.of(
                        "statement",
                        "The gate stands open",
                        "evidence",
                        "Walked on 3 May 2027",
                        "status",
                        "MITIGATED",
                        "zones",
                        "ZON-001"));
        last.add(
                "CONTINGENCY",
                Map.of(
                        "name",
                        "Clear the quay",
                        "decisionMaker",
                        "Silver",
                        "tested",
                        "TABLE_TOP",
                        "testedOn",
                        "2027-05-03"));
        last.decided();
    }

    UUID plan() {
        return last.plan;
    }

    LastYears frozen() {
        world.versions.freeze(world.by(world.field, Action.VERSION_FREEZE, plan()), "As it was on the day");
        return this;
    }

    UUID carriedBy(UUID person, CarryForm form) {
        return planAt(world.carrying.carry(world.by(person, Action.PLAN_CARRY, plan()), form));
    }

    UUID carried(CarryForm form) {
        return carriedBy(world.field, form);
    }

    static UUID planAt(String address) {
        return UUID.fromString(address.replaceFirst("^/plans/([^/]+)/.*$", "$1"));
    }

    AgainstLastYear against(UUID plan) {
        return look(plan, world.against::ofPlan);
    }

    <T> T look(UUID plan, Function<Change, T> work) {
        return world.entrance.look(world.by(world.field, Action.PLAN_SEE, plan), "test", work);
    }

    Item item(UUID plan, String reference) {
        Kind kind = world.kinds.ofReference(reference).orElseThrow();
        return look(plan, change -> world.items.get(change, kind, reference));
    }

    void save(UUID plan, String reference, String question, String answer) {
        Item item = item(plan, reference);
        ItemForm opened = ItemForm.of(item);
        Map<String, List<String>> typed = new LinkedHashMap<>(opened.typed());
        typed.put(question, List.of(answer));
        world.items.save(
                world.by(world.field, Action.PLAN_CHANGE, plan),
                item.kind(),
                reference,
                new ItemForm(item.kind(), "", item.revision(), item.marking(), typed));
    }

    void add(UUID plan, String kind, Map<String, String> answers) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        answers.forEach((name, value) -> typed.put(name, List.of(value)));
        world.items.add(
                world.by(world.field, Action.PLAN_CHANGE, plan), ItemForm.filled(world.kinds.get(kind), "", typed));
    }

    void remove(UUID plan, String reference, String because) {
        Item item = item(plan, reference);
        world.items.remove(
                world.by(world.field, Action.PLAN_CHANGE, plan), item.kind(), reference, item.revision(), because);
    }

    List<String> references(UUID plan, Line.How how) {
        return against(plan).of(how).stream().map(Line::reference).toList();
    }
}
