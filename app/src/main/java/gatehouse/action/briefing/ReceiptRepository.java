package gatehouse.action.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.action.decision.How;
import gatehouse.foundation.access.Change;

/** Every SQL statement about who has read a briefing. */
final class ReceiptRepository {

    List<Receipt> ofPlan(Change change) {
        return change.sql()
                .sql("""
                        select r.number, r.version, r.reader, r.how, r.taken_by, r.read_at,
                            b.reason, b.taken_back_by, b.taken_back_at
                        from briefing_receipt r left join briefing_receipt_taken_back b on b.receipt = r.number
                        where r.plan_id = :plan order by r.number
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> new Receipt(
                        row.getLong("number"),
                        row.getInt("version"),
                        row.getString("reader"),
                        How.valueOf(row.getString("how")),
                        row.getString("taken_by"),
                        at(row, "read_at"),
                        row.getString("reason") == null
                                ? Optional.empty()
                                : Optional.of(new TakenBack(
                                        row.getString("reason"),
                                        row.getString("taken_back_by"),
                                        at(row, "taken_back_at")))))
                .list();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The names of everybody of the force or on the plan, besides whoever asks. */
    List<String> others(Change change) {
        return change.sql()
                .sql("""
                        select a.name from account a
                        where a.id is distinct from cast(:me as uuid)
                            and (a.force_id = :force or exists (select from plan_member m
                                where m.plan_id = :plan and m.person_id = a.id and m.ended_at is null))
                        """)
                .param("plan", change.plan().id())
                .param("force", change.who().force())
                .param("me", change.who().person().map(UUID::toString).orElse(null))
                .query(String.class)
                .list();
    }

    void insert(Change change, Receipt receipt, Optional<UUID> account) {
        long number = change.sql()
                .sql("""
                        insert into briefing_receipt (plan_id, version, reader, account, how, taken_by, read_at)
                        values (:plan, :version, :reader, cast(:account as uuid), :how, :takenBy, :at)
                        returning number
                        """)
                .param("plan", change.plan().id())
                .param("version", receipt.version())
                .param("reader", receipt.reader())
                .param("account", account.map(UUID::toString).orElse(null))
                .param("how", receipt.how().name())
                .param("takenBy", receipt.takenBy())
                .param("at", receipt.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        receipt.takenBack().ifPresent(not -> takeBack(change, number, receipt.how(), not));
    }

    void takeBack(Change change, long number, How how, TakenBack not) {
        change.sql()
                .sql("""
                        insert into briefing_receipt_taken_back (receipt, how, reason, taken_back_by, taken_back_at)
                        values (:receipt, :how, :reason, :by, :at)
                        """)
                .param("receipt", number)
                .param("how", how.name())
                .param("reason", not.reason())
                .param("by", not.by())
                .param("at", not.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
