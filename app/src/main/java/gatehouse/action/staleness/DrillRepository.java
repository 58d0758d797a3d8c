package gatehouse.action.staleness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.force.ThreatArea;

/** Every SQL statement of the drill: two for all plans together, and one for the items of one. */
final class DrillRepository {
    private static final String PLANS = """
            select p.id, p.reference, p.name, e.first_day, e.last_day
            from plan_member m join plan p on p.id = m.plan_id
            """ + Reached.EVENT + " where m.person_id = :person and m.ended_at is null and "
            + Reached.CONDITION + " order by coalesce(e.first_day, e.last_day) nulls last, p.reference, p.id";

    private static final String COUNTS = """
            select i.plan_id, i.kind as what, count(*) as number from plan_item i
            where i.plan_id = any(:plans) and i.kind = any(:kinds) and i.removed_at is null group by 1, 2
            union all
            select d.plan_id, 'DECISION', count(distinct d.recommendation)
            from decision d join plan_item i on i.id = d.recommendation and i.removed_at is null
                left join confirmation c on c.of_id = d.id
            where d.plan_id = any(:plans) and d.capacity in ('DECISION', 'SUPPORT')
                and c.confirmed is distinct from false group by 1
            union all
            select a.plan_id, 'ACCEPTANCE', count(distinct a.risk)
            from acceptance a join plan_item i on i.id = a.risk and i.removed_at is null
                left join confirmation c on c.of_id = a.id
            where a.plan_id = any(:plans) and c.confirmed is distinct from false group by 1
            union all
            select e.plan_id, 'ENDORSEMENT', 1
            from endorsement e left join confirmation c on c.of_id = e.id
            where e.plan_id = any(:plans) and e.outcome <> 'RETURNED' and c.confirmed is distinct from false
            group by 1
            """;

    /** The plans of the person that a change of this level would reach, without their counts. */
    List<Drill.OfPlan> plans(Change change, UUID person, ThreatArea area) {
        return change.sql()
                .sql(PLANS)
                .param("person", person)
                .param("today", LevelService.today(change))
                .param("area", area.name())
                .query((row, n) -> new Drill.OfPlan(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("first_day", LocalDate.class)),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                        Map.of()))
                .list();
    }

    /** By plan, how much of each there is that would be put in question. */
    Map<UUID, Map<String, Integer>> counts(Change change, List<UUID> plans, List<String> kinds) {
        Map<UUID, Map<String, Integer>> counts = new HashMap<>();
        change.sql()
                .sql(COUNTS)
                .param("plans", plans.toArray(UUID[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .query(row -> {
                    counts.computeIfAbsent(row.getObject("plan_id", UUID.class), plan -> new HashMap<>())
                            .put(row.getString("what"), row.getInt("number"));
                });
        return counts;
    }

    /** Whether a change of this level would reach the plan of this change. */
    boolean reaches(Change change, ThreatArea area) {
        return change.sql()
                .sql("select exists (select from plan p " + Reached.EVENT + " where p.id = :plan and "
                        + Reached.CONDITION + ")")
                .param("plan", change.plan().id())
                .param("today", LevelService.today(change))
                .param("area", area.name())
                .query(Boolean.class)
                .single();
    }

    /** The items of the plan of this change that would be put in question, with what was said of each. */
    List<DrillItem> items(Change change, List<String> kinds) {
        return new ArrayList<>(change.sql()
                .sql("""
                        select i.kind, i.reference, i.title,
                            exists (select from decision d left join confirmation c on c.of_id = d.id
                                where d.recommendation = i.id and d.capacity in ('DECISION', 'SUPPORT')
                                    and c.confirmed is distinct from false) as decided,
                            exists (select from acceptance a left join confirmation c on c.of_id = a.id
                                where a.risk = i.id and c.confirmed is distinct from false) as answered
                        from plan_item i
                        where i.plan_id = :plan and i.kind = any(:kinds) and i.removed_at is null
                        order by array_position(cast(:kinds as text[]), i.kind), i.number
                        """)
                .param("plan", change.plan().id())
                .param("kinds", kinds.toArray(String[]::new))
                .query((row, n) -> new DrillItem(
                        row.getString("kind"),
                        row.getString("reference"),
                        row.getString("title"),
                        row.getBoolean("decided"),
                        row.getBoolean("answered")))
                .list());
    }
}
