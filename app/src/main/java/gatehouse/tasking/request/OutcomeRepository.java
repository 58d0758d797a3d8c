package gatehouse.tasking.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Identity;

/** Every SQL statement about what was decided on requests. */
final class OutcomeRepository {
    /** Of one outcome {@code o}. */
    static final String COLUMNS = """
            o.id as outcome_id, o.number as outcome_number, o.outcome, o.criterion as judged, o.reason, o.passed_to,
            o.decided_by, o.decided_at, coalesce(p.reference, '') as plan_reference, coalesce(p.name, '') as plan_name,
            coalesce(c.name, '') as coordinator, coalesce(m.name, '') as mentor
            """;

    static final String JOINS = """
                left join plan p on p.id = o.plan_id
                left join account c on c.id = o.coordinator_id
                left join account m on m.id = o.mentor_id
            """;

    /** What was ever decided on it, oldest first. */
    List<Decided> of(Change change, Request request) {
        return change.sql()
                .sql("select " + COLUMNS + " from request_outcome o " + JOINS
                        + " where o.request_id = :request order by o.number")
                .param("request", request.id())
                .query((row, n) -> decided(row))
                .list();
    }

    void insert(Change change, Request request, Deciding deciding, Optional<UUID> plan) {
        change.sql()
                .sql("""
                        insert into request_outcome (id, request_id, number, outcome, criterion, reason, passed_to, plan_id,
                            coordinator_id, mentor_id, decided_by, decided_at)
                        values (:id, :request, :number, :outcome, :criterion, :reason, :to, :plan, :coordinator, :mentor,
                            :by, :at)
                        """)
                .param("id", Identity.next())
                .param("request", request.id())
                .param("number", request.decided().map(Decided::number).orElse(0) + 1)
                .param("outcome", deciding.outcome().name())
                .param("criterion", deciding.form().criterion())
                .param("reason", deciding.form().reason())
                .param("to", deciding.form().passedTo())
                .param("plan", plan.orElse(null))
                .param(
                        "coordinator",
                        deciding.coordinator().map(one -> one.id()).orElse(null))
                .param("mentor", deciding.mentor().map(one -> one.id()).orElse(null))
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
    }

    static Decided decided(ResultSet row) throws SQLException {
        return new Decided(
                row.getObject("outcome_id", UUID.class),
                row.getInt("outcome_number"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("judged"),
                row.getString("reason"),
                row.getString("passed_to"),
                row.getString("plan_reference"),
                row.getString("plan_name"),
                row.getString("coordinator"),
                row.getString("mentor"),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
