package gatehouse.action.eventday;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;

/** Every SQL statement about the day of the event. */
final class EventDayRepository {

    List<DayCheck> checks(Change change) {
        return change.sql()
                .sql("""
                        select i.reference as item, coalesce(z.reference, '') as place, c.state, c.words, c.checked_by,
                            c.checked_at
                        from day_check c join plan_item i on i.id = c.item left join plan_item z on z.id = c.place
                        where c.plan_id = :plan order by c.number
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> check(row))
                .list();
    }

    private static DayCheck check(ResultSet row) throws SQLException {
        return new DayCheck(
                row.getString("item"),
                row.getString("place"),
                DayState.valueOf(row.getString("state")),
                row.getString("words"),
                row.getString("checked_by"),
                row.getObject("checked_at", OffsetDateTime.class).toInstant());
    }

    /** Keeps a check of an item of this kind; without a person where it comes in a file. */
    void insert(Change change, DayCheck check, UUID item, Optional<UUID> place, Optional<UUID> by) {
        change.sql()
                .sql("""
                        insert into day_check (plan_id, item, kind, place, state, words, checked_by_id, checked_by, checked_at)
                        select :plan, i.id, i.kind, cast(:place as uuid), :state, :words, cast(:byId as uuid), :by, :at
                        from plan_item i where i.id = :item
                        """)
                .param("plan", change.plan().id())
                .param("item", item)
                .param("place", place.map(UUID::toString).orElse(null))
                .param("state", check.state().name())
                .param("words", check.words())
                .param("byId", by.map(UUID::toString).orElse(null))
                .param("by", check.by())
                .param("at", check.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How many things at places were last seen not to be there, of what was seen from then on. */
    int notInPlace(Change change, UUID plan, Instant from) {
        return change.sql()
                .sql("""
                        select count(*) from (
                            select distinct on (c.item, c.place) c.state
                            from day_check c join plan_item i on i.id = c.item and i.removed_at is null
                            where c.plan_id = :plan and c.checked_at >= :from
                                and case when c.place is null
                                    then not exists (select from plan_link l join plan_item z on z.id = l.to_id
                                        where l.from_id = c.item and l.relation = 'zones' and l.removed_at is null
                                            and z.removed_at is null)
                                    else exists (select from plan_link l join plan_item z on z.id = l.to_id
                                        where l.from_id = c.item and l.relation = 'zones' and l.removed_at is null
                                            and l.to_id = c.place and z.removed_at is null) end
                            order by c.item, c.place, c.number desc) newest
                        where state = 'NOT_IN_PLACE'
                        """)
                .param("plan", plan)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    Beginning beginning(Change change, UUID plan) {
        return change.sql()
                .sql("""
                        select p.zone,
                            array(select unnest(h.windows) from phase h join plan_item i on i.id = h.id
                                where i.plan_id = p.id and i.removed_at is null) as windows,
                            (select e.first_day from event e join plan_item i on i.id = e.id
                                where i.plan_id = p.id and i.removed_at is null order by i.number limit 1) as first_day
                        from plan p where p.id = :plan
                        """)
                .param("plan", plan)
                .query((row, n) -> Beginning.of(
                        List.of((String[]) row.getArray("windows").getArray()),
                        Optional.ofNullable(row.getObject("first_day", LocalDate.class)),
                        ZoneId.of(row.getString("zone"))))
                .single();
    }

    /** The plans that this person commands or writes in which something was once said not to be there, but no day that is over. */
    List<MissingNow> withSomethingMissing(Change change) {
        return change.sql()
                .sql("""
                        select p.id, p.name, m.capacity = 'ENDORSER' as endorses
                        from plan_member m join plan p on p.id = m.plan_id
                        where m.person_id = :person and m.ended_at is null and not p.published
                            and m.capacity in ('COORDINATOR', 'DEPUTY', 'ENDORSER', 'TACTICAL', 'OPERATIONAL')
                            and exists (select from day_check c where c.plan_id = p.id and c.state = 'NOT_IN_PLACE')
                            and 'STOOD_DOWN' is distinct from (select s.step from stand_down s where s.plan_id = p.id
                                order by s.number desc limit 1)
                        order by p.name, p.id
                        """)
                .param("person", change.who().person().orElseThrow())
                .query((row, n) -> new MissingNow(
                        row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("endorses"), 0, false))
                .list();
    }

    /** Every step, oldest first. */
    List<StandDown> steps(Change change) {
        return change.sql()
                .sql("select step, words, said_by, said_at from stand_down where plan_id = :plan order by number")
                .param("plan", change.plan().id())
                .query((row, n) -> new StandDown(
                        StandDown.STOOD_DOWN.equals(row.getString("step")),
                        row.getString("words"),
                        row.getString("said_by"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void insert(Change change, StandDown step) {
        change.sql()
                .sql("""
                        insert into stand_down (plan_id, step, words, said_by, said_at)
                        values (:plan, :step, :words, :by, :at)
                        """)
                .param("plan", change.plan().id())
                .param("step", step.step())
                .param("words", step.words())
                .param("by", step.by())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
