package gatehouse.action.staleness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import gatehouse.World;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.force.ForceData;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.kind.Kind;

/** A plan of a fictional harbour day with a thread from place to risk, for tests that change what lies under it. */
public final class Shaken {
    public final World world;
    public final UUID plan;

    public Shaken(World world) {
        this.world = world;
        this.plan = world.plan("Harbour Day");
    }

    /** Threat, strategy, two places, two assessments, a recommendation and a risk that rests on it. */
    public Shaken threaded() {
        add("THREAT", Map.of("source", "Assessment 1", "nationalLevel", "SUBSTANTIAL"));
        add("STRATEGY", Map.of("aim", "A safe day", "tacticalParameters", "No closed streets before six"));
        add("OBJECTIVE", Map.of("statement", "Keep people safe", "orderNumber", "1"));
        add("ZONE", Map.of("name", "Quayside", "owner", "Harbour board", "occupancy", "900"));
        add("ZONE", Map.of("name", "Old Market", "owner", "Town council"));
        add("PHASE", Map.of("name", "The day", "windows", "2027-06-27 10:00 to 18:00"));
        add("METHOD_ASSESSMENT", Map.of("name", "At the quay", "category", "VAW", "zones", "ZON-001"));
        add("METHOD_ASSESSMENT", Map.of("name", "At the market", "category", "VAW", "zones", "ZON-002"));
        add("RECOMMENDATION", Map.of("statement", "Close the quay", "askedOf", "POLICE", "methods", "MTH-001"));
        add("RESIDUAL_RISK", Map.of("statement", "Something is left", "recommendations", "REC-001"));
        return this;
    }

    /** The recommendation decided on and the risk accepted, by the commander. */
    public void decided() {
        world.sql.sql("""
                        insert into decision (id, plan_id, recommendation, outcome, capacity, made_by, made_how, made_at,
                            words_shown, recorded_at)
                        select gen_random_uuid(), plan_id, id, 'ACCEPTED', 'DECISION', 'Ch Supt Ros Hall', 'IN_PRODUCT',
                            clock_timestamp(), title, clock_timestamp() from plan_item
                        where plan_id = :plan and reference = 'REC-001'
                        """).param("plan", plan).update();
        world.sql.sql("""
                        insert into acceptance (id, plan_id, risk, outcome, made_by, made_how, made_at, words_shown,
                            recorded_at)
                        select gen_random_uuid(), plan_id, id, 'ACCEPTED', 'Ch Supt Ros Hall', 'IN_PRODUCT',
                            clock_timestamp(), title, clock_timestamp() from plan_item
                        where plan_id = :plan and reference = 'RSK-001'
                        """).param("plan", plan).update();
    }

    public String add(String kind, Map<String, String> answers) {
        String where = world.items.add(changing(), ItemForm.filled(world.kinds.get(kind), "", lists(answers)));
        return where.substring(where.lastIndexOf('/') + 1);
    }

    /** Saves an item with these answers over its own. */
    public void save(String reference, Map<String, String> answers) {
        Kind kind = world.kinds.ofReference(reference).orElseThrow();
        Item item = look(change -> world.items.get(change, kind, reference));
        Map<String, List<String>> typed = new LinkedHashMap<>(ItemForm.of(item).typed());
        typed.putAll(lists(answers));
        world.items.save(changing(), kind, reference, new ItemForm(kind, reference, item.revision(), "", typed));
    }

    public void remove(String reference) {
        Kind kind = world.kinds.ofReference(reference).orElseThrow();
        Item item = look(change -> world.items.get(change, kind, reference));
        world.items.remove(changing(), kind, reference, item.revision(), "Not used");
    }

    public Staleness staleness() {
        return look(world.staleness::ofPlan);
    }

    /** What is to be looked at again, as "THREAT MTH-001" or "ZON-001 MTH-001". */
    public List<String> resting() {
        return staleness().grounds().stream()
                .flatMap(ground -> ground.resting().stream()
                        .map(one ->
                                (ground.reference().isEmpty() ? ground.reach().name() : ground.reference())
                                        + (one.saidOf() == SaidOf.ITEM ? " " : " " + one.saidOf() + " ")
                                        + one.reference()))
                .toList();
    }

    public List<String> keys(SaidOf... which) {
        return staleness().grounds().stream()
                .flatMap(ground -> ground.resting().stream())
                .filter(one -> List.of(which).contains(one.saidOf()))
                .map(Resting::key)
                .toList();
    }

    public LevelService levels() {
        return new LevelService(world.entrance, new ForceData());
    }

    public <T> T look(Function<Change, T> work) {
        return world.entrance.look(world.by(world.field, Action.PLAN_SEE, plan), "stale", work);
    }

    public Doing changing() {
        return world.by(world.field, Action.PLAN_CHANGE, plan);
    }

    public Doing deciding() {
        return world.by(world.hall, Action.DECIDE, plan);
    }

    private static Map<String, List<String>> lists(Map<String, String> answers) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        answers.forEach((name, answer) -> lists.put(name, List.of(answer)));
        return lists;
    }
}
