package gatehouse.action.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.World;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;

/** The desk at which a plan's recommendations are written by Insp Field and decided on by Ch Supt Hall. */
public final class Desk {
    public final World world;
    public final UUID plan;

    public Desk(World world) {
        this.world = world;
        this.plan = world.plan("Harbour Day");
    }

    public Doing by(UUID person, Action action) {
        return world.by(person, action, plan);
    }

    /** Adds an item and gives back its reference. */
    public String add(String kind, Map<String, String> typed) {
        Map<String, List<String>> boxes = new LinkedHashMap<>();
        typed.forEach((name, words) -> boxes.put(name, List.of(words)));
        String address =
                world.items.add(by(world.field, Action.PLAN_CHANGE), ItemForm.filled(world.kinds.get(kind), "", boxes));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    public String police(String statement) {
        return add("RECOMMENDATION", Map.of("statement", statement, "askedOf", "POLICE"));
    }

    public String organiser(String statement) {
        return add(
                "RECOMMENDATION",
                Map.of(
                        "statement", statement,
                        "askedOf", "ORGANISER",
                        "askedOfName", "Harbour Day Ltd",
                        "ifNotDone", "A crowd with no barrier between it and traffic"));
    }

    public Item get(String kind, String reference) {
        return world.entrance.look(
                by(world.field, Action.PLAN_SEE),
                "item",
                change -> world.items.get(change, world.kinds.get(kind), reference));
    }

    public List<Item> all(String kind) {
        return world.entrance.look(
                by(world.field, Action.PLAN_SEE),
                "list",
                change -> world.items.ofKind(change, world.kinds.get(kind), false));
    }

    /** Saves an item with one answer changed. */
    public void reword(String kind, String reference, String name, String words) {
        Kind of = world.kinds.get(kind);
        ItemForm seen = ItemForm.of(get(kind, reference));
        Map<String, List<String>> typed = new LinkedHashMap<>(seen.typed());
        typed.put(name, List.of(words));
        world.items.save(
                by(world.field, Action.PLAN_CHANGE),
                of,
                reference,
                new ItemForm(of, reference, seen.revision(), "", typed));
    }

    /** What the commander is shown now: every recommendation and risk that stands. */
    public String sheet() {
        return world.entrance.look(by(world.hall, Action.PLAN_SEE), "commander", change -> {
            AskedIn asked = world.items.asked(change);
            List<Map<String, Object>> recommendations =
                    world.items.ofKind(change, world.kinds.get("RECOMMENDATION"), false).stream()
                            .map(item -> RecommendationShown.of(item, asked).toSheet())
                            .toList();
            List<Map<String, Object>> risks =
                    world.items.ofKind(change, world.kinds.get("RESIDUAL_RISK"), false).stream()
                            .map(item -> RiskShown.of(item, asked).toSheet())
                            .toList();
            return world.sheets
                    .onScreen(change, Map.of("recommendations", recommendations, "risks", risks), Optional.empty())
                    .sha256();
        });
    }

    public void decide(Map<String, String> typed) {
        decide(sheet(), typed);
    }

    public void decide(String sheet, Map<String, String> typed) {
        world.decisions.decide(by(world.hall, Action.DECIDE), new DecisionsForm(sheet, typed));
    }

    public Decisions decisions() {
        return world.entrance.look(by(world.field, Action.PLAN_SEE), "decisions", world.decisions::ofPlan);
    }

    /** An e-mail of the commander's, as Sgt Marsh records it. */
    public RecordedForm email(Map<String, String> more) {
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "madeById", world.hall.toString(),
                "how", "E_MAIL",
                "madeAt", "2026-01-05 10:30",
                "evidence", "E-mail of 5 January, 10:30"));
        typed.putAll(more);
        return new RecordedForm(typed, Optional.empty());
    }

    public Acceptances acceptances() {
        return world.entrance.look(by(world.field, Action.PLAN_SEE), "acceptances", world.acceptances::ofPlan);
    }
}
