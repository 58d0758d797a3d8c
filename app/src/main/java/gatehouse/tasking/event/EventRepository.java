package gatehouse.tasking.event;

import java.time.LocalDate;
import java.util.Optional;

import gatehouse.foundation.access.Change;

/** Every SQL statement of this room's own; events themselves are read and written as items. */
final class EventRepository {

    /** The first day of the plan's event, if there is an event and its day was given. */
    Optional<LocalDate> firstDay(Change change) {
        return change.sql()
                .sql("""
                        select e.first_day from event e join plan_item i on i.id = e.id
                        where i.plan_id = :plan and i.removed_at is null and e.first_day is not null limit 1
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> row.getDate("first_day").toLocalDate())
                .optional();
    }

    /** Its last day; the first where it has no other. */
    Optional<LocalDate> lastDay(Change change) {
        return change.sql()
                .sql("""
                        select coalesce(e.last_day, e.first_day) as last_day from event e join plan_item i on i.id = e.id
                        where i.plan_id = :plan and i.removed_at is null
                            and coalesce(e.last_day, e.first_day) is not null limit 1
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> row.getDate("last_day").toLocalDate())
                .optional();
    }
}
