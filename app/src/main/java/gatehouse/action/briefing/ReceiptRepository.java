package gatehouse.action.briefing;

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
                        select version, reader, how, taken_by, read_at from briefing_receipt
                        where plan_id = :plan order by number
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> new Receipt(
                        row.getInt("version"),
                        row.getString("reader"),
                        How.valueOf(row.getString("how")),
                        row.getString("taken_by"),
                        row.getObject("read_at", OffsetDateTime.class).toInstant()))
                .list();
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
        change.sql()
                .sql("""
                        insert into briefing_receipt (plan_id, version, reader, account, how, taken_by, read_at)
                        values (:plan, :version, :reader, cast(:account as uuid), :how, :takenBy, :at)
                        """)
                .param("plan", change.plan().id())
                .param("version", receipt.version())
                .param("reader", receipt.reader())
                .param("account", account.map(UUID::toString).orElse(null))
                .param("how", receipt.how().name())
                .param("takenBy", receipt.takenBy())
                .param("at", receipt.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
