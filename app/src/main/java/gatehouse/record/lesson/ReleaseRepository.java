package gatehouse.record.lesson;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Identity;

/** Every SQL statement about lessons that were released to a force. */
final class ReleaseRepository {
    /** The plan that it came from is told only to those who are on it in a capacity that sees it. */
    private static final String SELECT = """
            select s.*, m.plan_id as seen_plan, w.because as withdrawn_because, w.withdrawn_by, w.withdrawn_at
            from released_lesson s
                left join released_lesson_withdrawal w on w.lesson_id = s.id
                left join plan_member m on m.plan_id = s.plan_id and m.person_id = :person and m.ended_at is null
                    and m.capacity = any(:capacities)
            """;

    /** Every one of the force, those that stand first, the newest before. */
    List<ReleasedLesson> ofForce(Change change) {
        return change.sql()
                .sql(SELECT + " where s.force_id = :force order by w.withdrawn_at is not null, s.number desc")
                .param("force", change.who().force())
                .param("person", change.who().person().orElse(null))
                .param("capacities", names(Action.PLAN_SEE.capacities()))
                .query((row, n) -> told(row))
                .list();
    }

    /** The releases of one lesson item, the newest first. */
    List<ReleasedLesson> ofItem(Change change, UUID item) {
        return change.sql()
                .sql(SELECT + " where s.item_id = :item order by s.number desc")
                .param("item", item)
                .param("person", change.who().person().orElse(null))
                .param("capacities", names(Action.PLAN_SEE.capacities()))
                .query((row, n) -> told(row))
                .list();
    }

    private static String[] names(Collection<Capacity> capacities) {
        return capacities.stream().map(Capacity::name).toArray(String[]::new);
    }

    /** The next number of the force; nobody else is given one until this change ends. */
    int nextNumber(Change change) {
        UUID force = change.who().force();
        change.sql()
                .sql("select pg_advisory_xact_lock(hashtextextended('released_lesson ' || cast(:force as text), 0))")
                .param("force", force)
                .query(row -> {});
        return change.sql()
                .sql("select coalesce(max(number), 0) + 1 from released_lesson where force_id = :force")
                .param("force", force)
                .query(Integer.class)
                .single();
    }

    void insert(Change change, int number, UUID item, String lessonType, ReleaseForm form) {
        ReleasedLesson.BearsOn on = form.on();
        change.sql()
                .sql("""
                        insert into released_lesson (id, force_id, number, plan_id, item_id, title, to_do, lesson_type, venues,
                            event_kind, methods, measures, phase_types, released_by_id, released_by, released_at)
                        values (:id, :force, :number, :plan, :item, :title, :toDo, :type, :venues, :eventKind, :methods,
                            :measures, :phases, :byId, :by, :at)
                        """)
                .param("id", Identity.random())
                .param("force", change.who().force())
                .param("number", number)
                .param("plan", change.plan().id())
                .param("item", item)
                .param("title", form.title().strip())
                .param("toDo", form.toDo().strip())
                .param("type", lessonType)
                .param("venues", on.venues().toArray(String[]::new))
                .param("eventKind", on.eventKind())
                .param("methods", on.methods().toArray(String[]::new))
                .param("measures", on.measures().toArray(String[]::new))
                .param("phases", on.phases().toArray(String[]::new))
                .param("byId", change.who().person().orElseThrow())
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
    }

    void withdraw(Change change, UUID lesson, String because) {
        change.sql()
                .sql("""
                        insert into released_lesson_withdrawal (lesson_id, because, withdrawn_by, withdrawn_at)
                        values (:lesson, :because, :by, :at)
                        """)
                .param("lesson", lesson)
                .param("because", because)
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
    }

    private static ReleasedLesson told(ResultSet row) throws SQLException {
        ReleasedLesson lesson = lesson(row);
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new ReleasedLesson(
                lesson.id(),
                lesson.number(),
                lesson.title(),
                lesson.toDo(),
                lesson.lessonType(),
                lesson.on(),
                lesson.releasedBy(),
                lesson.releasedAt(),
                Optional.ofNullable(row.getObject("seen_plan", UUID.class)),
                withdrawn == null
                        ? Optional.empty()
                        : Optional.of(new ReleasedLesson.Withdrawal(
                                row.getString("withdrawn_by"),
                                withdrawn.toInstant(),
                                row.getString("withdrawn_because"))));
    }

    /** Without the plan that it came from. */
    static ReleasedLesson lesson(ResultSet row) throws SQLException {
        return new ReleasedLesson(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                row.getString("to_do"),
                row.getString("lesson_type"),
                new ReleasedLesson.BearsOn(
                        strings(row, "venues"),
                        row.getString("event_kind"),
                        strings(row, "methods"),
                        strings(row, "measures"),
                        strings(row, "phase_types")),
                row.getString("released_by"),
                row.getObject("released_at", OffsetDateTime.class).toInstant(),
                Optional.empty(),
                Optional.empty());
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
