package gatehouse.action.carryforward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Change;

/** Every SQL statement about what happened at a venue before. */
final class VenueRepository {

    /** The plans of this person, in one of these capacities, with a place of one of these names. */
    List<EarlierPlan> plans(Change change, List<String> names, UUID except, Collection<Capacity> capacities) {
        return change.sql()
                .sql("""
                        with named as (select distinct resource_key(n) as key from unnest(cast(:names as text[])) as x (n)),
                        mine as (
                            select p.id, p.reference, p.name, p.marking, p.created_at
                            from plan_member m join plan p on p.id = m.plan_id
                            where m.person_id = :person and m.ended_at is null and p.id <> :except
                                and m.capacity = any(:capacities)),
                        met as (
                            select z.plan_id, array_agg(distinct z.name) as places
                            from mine join zone z on z.plan_id = mine.id
                                join plan_item i on i.id = z.id and i.removed_at is null
                            where exists (
                                select from unnest(array_append(z.aliases, z.name)) as a (called)
                                    join named on named.key = resource_key(a.called) where named.key <> '')
                            group by z.plan_id)
                        select mine.*, met.places,
                            (select e.first_day from event e join plan_item i on i.id = e.id
                                where e.plan_id = mine.id and i.removed_at is null limit 1) as first_day
                        from mine join met on met.plan_id = mine.id
                        order by first_day desc nulls last, mine.created_at desc
                        """)
                .param("names", names.toArray(String[]::new))
                .param("person", change.who().person().orElseThrow())
                .param("except", except)
                .param("capacities", capacities.stream().map(Capacity::name).toArray(String[]::new))
                .query((row, n) -> new EarlierPlan(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("name"),
                        row.getString("marking"),
                        Optional.ofNullable(row.getObject("first_day", LocalDate.class)),
                        List.of((String[]) row.getArray("places").getArray()),
                        List.of()))
                .list();
    }

    /** Their recommendations that were not accepted, not decided or are not in place, by plan. */
    Map<UUID, List<OpenRecommendation>> open(Change change, List<UUID> plans) {
        Map<UUID, List<OpenRecommendation>> open = new HashMap<>();
        change.sql().sql("""
                        select i.plan_id, i.reference, i.title, coalesce(d.outcome, '') as outcome,
                            coalesce(d.reason, '') as reason
                        from plan_item i
                            left join lateral (
                                select d.outcome, d.reason from decision d left join confirmation c on c.of_id = d.id
                                where d.recommendation = i.id and d.capacity in ('DECISION', 'ANSWER')
                                    and c.confirmed is distinct from false
                                order by d.made_at desc, d.recorded_at desc limit 1) d on true
                            left join lateral (
                                select v.state from delivery v where v.recommendation = i.id
                                order by v.reported_at desc, v.id desc limit 1) v on true
                        where i.plan_id = any(:plans) and i.kind = 'RECOMMENDATION' and i.removed_at is null
                            and coalesce(v.state, '') not in ('IN_PLACE', 'VERIFIED')
                        order by i.plan_id, i.number
                        """).param("plans", plans.toArray(UUID[]::new)).query(row -> {
            open.computeIfAbsent(row.getObject("plan_id", UUID.class), plan -> new ArrayList<>())
                    .add(new OpenRecommendation(
                            row.getString("reference"),
                            row.getString("title"),
                            state(row.getString("outcome"), row.getString("reason"))));
        });
        return open;
    }

    private static String state(String outcome, String reason) {
        String because = reason.isEmpty() ? "" : ", because: " + reason;
        return switch (outcome) {
            case "" -> "not decided";
            case "NOT_ACCEPTED" -> "not accepted" + because;
            case "DEFERRED" -> "deferred" + because;
            case "IN_PART" -> "accepted in part, not in place" + because;
            default -> "accepted, not in place";
        };
    }
}
