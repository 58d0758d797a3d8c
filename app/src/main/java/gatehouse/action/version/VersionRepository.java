package gatehouse.action.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;

/** Every SQL statement about versions. */
final class VersionRepository {
    private static final String SELECT = """
            select id, number, draft_revision, encode(sha256, 'hex') as hash, reason, taken_by_id, taken_by, taken_at
            from plan_version where plan_id = :plan
            """;

    /** Newest first. */
    List<Version> ofPlan(Change change) {
        return change.sql()
                .sql(SELECT + "order by number desc")
                .param("plan", change.plan().id())
                .query((row, n) -> version(row))
                .list();
    }

    Optional<Version> newest(Change change, UUID plan) {
        return change.sql()
                .sql(SELECT + "order by number desc limit 1")
                .param("plan", plan)
                .query((row, n) -> version(row))
                .optional();
    }

    Optional<Version> find(Change change, int number) {
        return change.sql()
                .sql(SELECT + "and number = :number")
                .param("plan", change.plan().id())
                .param("number", number)
                .query((row, n) -> version(row))
                .optional();
    }

    byte[] body(Change change, UUID version) {
        return change.sql()
                .sql("select body from plan_version where id = :id")
                .param("id", version)
                .query(byte[].class)
                .single();
    }

    void insert(Change change, Version version, String format, byte[] body) {
        change.sql()
                .sql("""
                        insert into plan_version (id, plan_id, number, draft_revision, format, body, sha256, reason,
                            taken_by_id, taken_by, taken_at)
                        values (:id, :plan, :number, :draft, :format, :body, decode(:hash, 'hex'), :reason,
                            cast(:byId as uuid), :by, :at)
                        """)
                .param("id", version.id())
                .param("plan", change.plan().id())
                .param("number", version.number())
                .param("draft", version.draftRevision())
                .param("format", format)
                .param("body", body)
                .param("hash", version.sha256())
                .param("reason", version.reason())
                .param("byId", version.takenById().map(UUID::toString).orElse(null))
                .param("by", version.takenBy())
                .param("at", version.takenAt().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getLong("draft_revision"),
                row.getString("hash"),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("taken_by_id", UUID.class)),
                row.getString("taken_by"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }
}
