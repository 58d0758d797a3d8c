package gatehouse.plan.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.PlanHeader;

/** Every SQL statement about captures. */
final class CaptureRepository {
    private static final String SELECT = """
            select id, plan_id, words, file_id, file_name, captured_by, captured_at, sorted_into from capture
            """;

    void insert(Change change, Capture capture) {
        change.sql()
                .sql("""
                        insert into capture (id, force_id, person_id, plan_id, words, file_id, file_name, captured_by,
                            captured_at)
                        values (:id, :force, :person, cast(:plan as uuid), :words, cast(:file as uuid), :fileName, :by,
                            :at)
                        """)
                .param("id", capture.id())
                .param("force", change.who().force())
                .param("person", change.who().person().orElseThrow())
                .param("plan", capture.plan().map(UUID::toString).orElse(null))
                .param("words", capture.words())
                .param("file", capture.file().map(UUID::toString).orElse(null))
                .param("fileName", capture.fileName())
                .param("by", capture.capturedBy())
                .param("at", change.stamp())
                .update();
    }

    /** What this person captured for no plan and has not sorted, the newest first. */
    List<Capture> own(Change change) {
        return change.sql()
                .sql(SELECT + """
                        where person_id = :person and plan_id is null and sorted_at is null order by captured_at desc
                        """)
                .param("person", change.who().person().orElseThrow())
                .query((row, n) -> capture(row))
                .list();
    }

    /** What was captured for the plan and is not sorted, the newest first. */
    List<Capture> ofPlan(Change change) {
        return change.sql()
                .sql(SELECT + "where plan_id = :plan and sorted_at is null order by captured_at desc")
                .param("plan", change.plan().id())
                .query((row, n) -> capture(row))
                .list();
    }

    int unsorted(Change change) {
        return change.sql()
                .sql("select count(*) from capture where plan_id = :plan and sorted_at is null")
                .param("plan", change.plan().id())
                .query(Integer.class)
                .single();
    }

    /** One of the plan's, or of the person's own where there is no plan. */
    Optional<Sortable> find(Change change, UUID id) {
        Optional<UUID> plan = change.who().plan().map(PlanHeader::id);
        return change.sql()
                .sql(SELECT + """
                        where id = :id and (plan_id = cast(:plan as uuid)
                            or (plan_id is null and person_id = cast(:person as uuid)))
                        for update
                        """)
                .param("id", id)
                .param("plan", plan.map(UUID::toString).orElse(null))
                .param("person", change.who().person().map(UUID::toString).orElse(null))
                .query((row, n) -> new Sortable(capture(row), row.getString("sorted_into")))
                .optional();
    }

    /** The file that came with one of the person's own that no plan has yet. */
    Optional<UUID> ownFile(Change change, UUID id) {
        return change.sql()
                .sql("""
                        select file_id from capture
                        where id = :id and plan_id is null and person_id = :person and file_id is not null
                        """)
                .param("id", id)
                .param("person", change.who().person().orElseThrow())
                .query(UUID.class)
                .optional();
    }

    /** A capture and where it went; empty while it is not sorted. */
    record Sortable(Capture capture, String sortedInto) {}

    void give(Change change, UUID id) {
        change.sql()
                .sql("update capture set plan_id = :plan where id = :id")
                .param("plan", change.plan().id())
                .param("id", id)
                .update();
    }

    void sort(Change change, UUID id, String into) {
        change.sql()
                .sql("update capture set sorted_into = :into, sorted_by = :by, sorted_at = :at where id = :id")
                .param("into", into)
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .param("id", id)
                .update();
    }

    private static Capture capture(ResultSet row) throws SQLException {
        return new Capture(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("plan_id", UUID.class)),
                row.getString("words"),
                Optional.ofNullable(row.getObject("file_id", UUID.class)),
                row.getString("file_name"),
                row.getString("captured_by"),
                row.getObject("captured_at", OffsetDateTime.class).toInstant());
    }
}
