package gatehouse.home.calendar;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;

/** Every SQL statement that reads events across plans for a calendar. */
final class CalendarRepository {

    /** The events of the plans that this person may see, by their first day. */
    List<Entry> ofPlans(Change change) {
        return change.sql()
                .sql("""
                        select p.id as plan, i.id, i.reference, e.name, p.name || ' (' || p.reference || ')' as whose,
                            f.name as force, e.force_areas, e.first_day, e.last_day,
                            coalesce(nullif(i.marking, ''), p.marking) as marking
                        from plan_member m join plan p on p.id = m.plan_id join force f on f.id = p.force_id
                            join plan_item i on i.plan_id = p.id and i.kind = 'EVENT' and i.removed_at is null
                            join event e on e.id = i.id
                        where m.person_id = :person and m.ended_at is null and m.capacity = any(:capacities)
                        order by e.first_day nulls last, e.name, p.id
                        """)
                .param("person", change.who().person().orElseThrow())
                .param(
                        "capacities",
                        Action.PLAN_SEE.capacities().stream().map(Enum::name).toArray(String[]::new))
                .query((row, n) ->
                        entry(row, "/plans/" + row.getString("plan") + "/event/" + row.getString("reference")))
                .list();
    }

    /** What the person's force was asked for and has no plan yet: for whoever decides on it. */
    List<Entry> ofRequests(Change change) {
        return change.sql()
                .sql("""
                        select r.id, r.number, r.event_name as name, 'Request' as whose, f.name as force,
                            cast(null as text[]) as force_areas, r.first_day, r.last_day, '' as marking
                        from request r join force f on f.id = r.force_id
                        where r.force_id = :force and not exists (select 1 from request_outcome o
                            where o.request_id = r.id and o.plan_id is not null)
                        order by r.first_day nulls last, r.number
                        """)
                .param("force", change.who().force())
                .query((row, n) -> entry(row, String.format(Locale.ROOT, "/requests/RQ-%04d", row.getInt("number"))))
                .list();
    }

    private static Entry entry(ResultSet row, String address) throws SQLException {
        Array areas = row.getArray("force_areas");
        return new Entry(
                row.getString("id"),
                address,
                row.getString("name"),
                row.getString("whose"),
                row.getString("force"),
                areas == null ? List.of() : List.of((String[]) areas.getArray()),
                Optional.ofNullable(row.getObject("first_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getString("marking"));
    }
}
