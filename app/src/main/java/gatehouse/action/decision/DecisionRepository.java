package gatehouse.action.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;

/** Every SQL statement about decisions. */
final class DecisionRepository {

    /** Every one of the plan, by recommendation and then as they were made. */
    List<Decision> ofPlan(Change change) {
        return change.sql()
                .sql("""
                        select d.id, i.reference, d.outcome, d.ground, d.reason, d.deferred_to, d.capacity,
                            d.words_shown, coalesce(encode(d.sheet_sha256, 'hex'), '') as sheet,
                        """ + MadeRow.COLUMNS + """
                        from decision d join plan_item i on i.id = d.recommendation
                        """ + MadeRow.CONFIRMED + """
                        where d.plan_id = :plan
                        order by i.number, d.made_at, d.recorded_at, d.capacity, d.outcome, d.made_by, d.reason
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> decision(row))
                .list();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                new Verdict(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("ground"),
                        row.getString("reason"),
                        Optional.ofNullable(row.getObject("deferred_to", LocalDate.class))),
                InCapacity.valueOf(row.getString("capacity")),
                MadeRow.read(row),
                row.getString("words_shown"),
                row.getString("sheet"));
    }

    void insert(Change change, Decision decision, UUID recommendation) {
        change.sql()
                .sql(
                        "insert into decision (id, plan_id, recommendation, outcome, ground, reason, deferred_to, capacity, "
                                + "words_shown, sheet_sha256, " + MadeRow.INSERTED + ") "
                                + "values (:id, :plan, :recommendation, :outcome, :ground, :reason, cast(:deferredTo as date), "
                                + ":capacity, :words, decode(nullif(:sheet, ''), 'hex'), " + MadeRow.VALUES + ")")
                .params(MadeRow.parameters(decision.made()))
                .param("id", decision.id())
                .param("plan", change.plan().id())
                .param("recommendation", recommendation)
                .param("outcome", decision.outcome().name())
                .param("ground", decision.verdict().ground())
                .param("reason", decision.verdict().reason())
                .param(
                        "deferredTo",
                        decision.deferredTo().map(LocalDate::toString).orElse(null))
                .param("capacity", decision.capacity().name())
                .param("words", decision.wordsShown())
                .param("sheet", decision.sheetSha256())
                .update();
    }

    /** Whether any decision that is not disputed rests on it. */
    boolean restsOn(Change change, UUID recommendation) {
        return change.sql()
                .sql("""
                        select exists (select 1 from decision d left join confirmation c on c.of_id = d.id
                            where d.recommendation = :recommendation and coalesce(c.confirmed, true))
                        """)
                .param("recommendation", recommendation)
                .query(Boolean.class)
                .single();
    }
}
