package gatehouse.information.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import gatehouse.action.decision.How;
import gatehouse.foundation.access.Change;

/** Every SQL statement about what partners answered. */
final class PartnerAnswerRepository {

    /** Every one of the plan, by commitment and then as they were recorded. */
    List<PartnerAnswer> ofPlan(Change change) {
        return change.sql()
                .sql("""
                        select i.reference, a.answer, a.words, a.said_by, a.said_as, a.how, a.said_at, a.taken_by,
                            a.evidence, a.file_id, k.name as file_name, k.size as file_size, a.recorded_at
                        from partner_answer a join plan_item i on i.id = a.commitment
                            left join kept_file k on k.id = a.file_id
                        where a.plan_id = :plan
                        order by i.number, a.number
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> answer(row))
                .list();
    }

    private static PartnerAnswer answer(ResultSet row) throws SQLException {
        return new PartnerAnswer(
                row.getString("reference"),
                PartnerWord.valueOf(row.getString("answer")),
                row.getString("words"),
                row.getString("said_by"),
                row.getString("said_as"),
                How.valueOf(row.getString("how")),
                instant(row, "said_at"),
                row.getString("taken_by"),
                row.getString("evidence"),
                SentFile.in(row),
                instant(row, "recorded_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    void insert(Change change, PartnerAnswer answer, UUID commitment) {
        change.sql()
                .sql("""
                        insert into partner_answer (plan_id, commitment, answer, words, said_by, said_as, how, said_at,
                            taken_by, evidence, file_id, recorded_at)
                        values (:plan, :commitment, :answer, :words, :by, :as, :how, :at, :taker, :evidence,
                            cast(:file as uuid), :recorded)
                        """)
                .param("plan", change.plan().id())
                .param("commitment", commitment)
                .param("answer", answer.word().name())
                .param("words", answer.words())
                .param("by", answer.saidBy())
                .param("as", answer.saidAs())
                .param("how", answer.how().name())
                .param("at", answer.saidAt().atOffset(ZoneOffset.UTC))
                .param("taker", answer.takenBy())
                .param("evidence", answer.evidence())
                .param("file", answer.file().map(file -> file.id().toString()).orElse(null))
                .param("recorded", answer.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
