package gatehouse.action.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Transaction;

/** Every SQL statement about actions that is not about one plan's items. */
final class ActionRepository {
    private static final String OPEN = """
            i.removed_at is null and coalesce(a.state, 'OPEN') = 'OPEN'
            """;
    private static final String IS_OWNER = """
            regexp_replace(lower(btrim(a.owner)), '\\s+', ' ', 'g') in (lower(who.name), lower(who.name || ', ' || who.post))
            """;

    /** Those of the person's own plans that are theirs and due within the week, or overdue where they coordinate. */
    List<OwnAction> own(Change change) {
        return change.sql()
                .sql("""
                        select p.id, p.name, i.reference, a.due, (:at at time zone p.zone)::date as today,
                            coalesce(%2$s, false) as own
                        from action a join plan_item i on i.id = a.id
                            join plan p on p.id = a.plan_id
                            join plan_member m on m.plan_id = p.id and m.person_id = :person and m.ended_at is null
                            join account who on who.id = m.person_id
                        where %1$s and m.capacity <> 'PLAN_OWNER'
                            and ((a.due <= (:at at time zone p.zone)::date + 7 and %2$s)
                                or (a.due < (:at at time zone p.zone)::date and m.capacity in ('COORDINATOR', 'DEPUTY')))
                        order by a.due, p.name, i.reference
                        """.formatted(OPEN, IS_OWNER))
                .param("at", change.stamp())
                .param("person", change.who().person().orElseThrow())
                .query((row, n) -> new OwnAction(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("reference"),
                        new Due(row.getObject("due", LocalDate.class), row.getObject("today", LocalDate.class)),
                        row.getBoolean("own")))
                .list();
    }

    /** How many of the plan are overdue. */
    int overdue(Change change) {
        return change.sql()
                .sql("""
                        select count(*) from action a join plan_item i on i.id = a.id
                        where %s and a.plan_id = :plan and a.due < :today
                        """.formatted(OPEN))
                .param("plan", change.plan().id())
                .param("today", change.at().atZone(change.plan().zone()).toLocalDate())
                .query(Integer.class)
                .single();
    }

    /** An action whose day, or the day before it, has come and of which nobody was told so. */
    record ToRemind(UUID plan, String reference) {}

    List<ToRemind> toRemind(Transaction transaction) {
        return transaction
                .sql()
                .sql("""
                        select a.plan_id, i.reference
                        from action a join plan_item i on i.id = a.id join plan p on p.id = a.plan_id
                        where %s and extract(hour from :at at time zone p.zone) >= 7
                            and a.due - (:at at time zone p.zone)::date in (0, 1)
                            and not exists (select 1 from reminder_looked_at r where r.action_id = a.id and r.due = a.due
                                and r.days = a.due - (:at at time zone p.zone)::date)
                        order by a.plan_id, i.reference
                        """.formatted(OPEN))
                .param("at", transaction.stamp())
                .query((row, n) -> new ToRemind(row.getObject("plan_id", UUID.class), row.getString("reference")))
                .list();
    }

    /** That the reminder of this day was dealt with, whether anybody could be reached or not; false if it was before. */
    boolean remind(Change change, UUID action, Due due) {
        return change.sql()
                        .sql("""
                                insert into reminder_looked_at (action_id, due, days, looked_at)
                                values (:action, :due, :days, :at) on conflict do nothing
                                """)
                        .param("action", action)
                        .param("due", due.day())
                        .param("days", (int) ChronoUnit.DAYS.between(due.today(), due.day()))
                        .param("at", change.stamp())
                        .update()
                == 1;
    }
}
