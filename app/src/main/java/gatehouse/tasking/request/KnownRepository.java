package gatehouse.tasking.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import gatehouse.foundation.access.Change;

/**
 * The SQL that looks for earlier plans by name and place. It crosses from a request to plans, so it reads their names and
 * days alone.
 */
final class KnownRepository {
    private static final String PLANS = """
            with asked as (
                select nullif(resource_key(:name), '') as name, nullif(resource_key(:venue), '') as venue)
            select p.reference, p.name, e.first_day, e.last_day,
                coalesce(e.publicity in ('PUBLIC', 'LIMITED'), false) as publicised,
                exists (select from request_outcome o where o.plan_id = p.id) as requested,
                exists (select from plan_member b where b.plan_id = p.id and b.person_id = :person
                    and b.ended_at is null) as own,
                n.same as same_name,
                array(select c.name from plan_member b join account c on c.id = b.person_id
                    where b.plan_id = p.id and b.capacity = 'COORDINATOR' and b.ended_at is null
                    order by c.name) as coordinators
            from plan p cross join asked
                left join lateral (
                    select v.name, v.first_day, v.last_day, v.publicity
                    from plan_item i join event v on v.id = i.id
                    where i.plan_id = p.id and i.removed_at is null limit 1) e on true
                cross join lateral (select coalesce(asked.name in (resource_key(p.name),
                    resource_key(coalesce(e.name, ''))), false) as same) n
            where p.force_id = :force and not p.published
                and (n.same or exists (
                    select from zone z join plan_item i on i.id = z.id and i.removed_at is null
                        cross join unnest(array_append(z.aliases, z.name)) as called (word)
                    where z.plan_id = p.id and resource_key(called.word) = asked.venue))
            order by e.first_day desc nulls last, p.created_at desc
            """;

    /** The plans of this force that bear this name, or have a place of this one; the latest first. */
    List<KnownPlan> plans(Change change, String eventName, String venue) {
        return change.sql()
                .sql(PLANS)
                .param("name", eventName)
                .param("venue", venue)
                .param("person", change.who().person().orElseThrow())
                .param("force", change.who().force())
                .query((row, n) -> plan(row))
                .list();
    }

    private static KnownPlan plan(ResultSet row) throws SQLException {
        boolean toAnyone = row.getBoolean("publicised") || row.getBoolean("own");
        return new KnownPlan(
                row.getString("reference"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("first_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                toAnyone || row.getBoolean("requested"),
                toAnyone,
                row.getBoolean("same_name"),
                List.of((String[]) row.getArray("coordinators").getArray()));
    }
}
