package gatehouse.action.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;

/** Every SQL statement about what was said of residual risks. */
final class AcceptanceRepository {

    /** Every one of the plan, by risk and then as they were made. */
    List<Acceptance> ofPlan(Change change) {
        return change.sql()
                .sql("""
                        select d.id, i.reference, d.outcome, d.passed_to, d.reason, d.review_on, d.words_shown,
                        """ + MadeRow.COLUMNS + """
                        from acceptance d join plan_item i on i.id = d.risk
                        """ + MadeRow.CONFIRMED + """
                        where d.plan_id = :plan
                        order by i.number, d.made_at, d.recorded_at, d.outcome, d.made_by, d.passed_to, d.reason
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> acceptance(row))
                .list();
    }

    private static Acceptance acceptance(ResultSet row) throws SQLException {
        return new Acceptance(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                AcceptanceOutcome.valueOf(row.getString("outcome")),
                row.getString("passed_to"),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("review_on", LocalDate.class)),
                MadeRow.read(row),
                row.getString("words_shown"));
    }

    void insert(Change change, Acceptance acceptance, UUID risk, String wordsShown) {
        change.sql()
                .sql("insert into acceptance (id, plan_id, risk, outcome, passed_to, reason, review_on, words_shown, "
                        + MadeRow.INSERTED + ") values (:id, :plan, :risk, :outcome, :passedTo, :reason, "
                        + "cast(:reviewOn as date), :words, " + MadeRow.VALUES + ")")
                .params(MadeRow.parameters(acceptance.made()))
                .param("id", acceptance.id())
                .param("plan", change.plan().id())
                .param("risk", risk)
                .param("outcome", acceptance.outcome().name())
                .param("passedTo", acceptance.passedTo())
                .param("reason", acceptance.reason())
                .param(
                        "reviewOn",
                        acceptance.reviewOn().map(LocalDate::toString).orElse(null))
                .param("words", wordsShown)
                .update();
    }
}
