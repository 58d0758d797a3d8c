package gatehouse.information.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import gatehouse.foundation.access.Change;

/** Every SQL statement about what partners said of actions. */
final class PartnerActionAnswerRepository {

    /** Every one of the plan, by action and then as they were recorded. */
    List<PartnerActionAnswer> ofPlan(Change change) {
        return change.sql()
                .sql("""
                        select s.number, i.reference, s.revision, p.reference as partner, s.answer, s.by_day, s.words, s.said_by,
                            s.said_as, s.said_at, s.evidence, s.file_id, k.name as file_name, k.size as file_size
                        from partner_action_answer s join plan_item i on i.id = s.action join plan_item p on p.id = s.partner
                            left join kept_file k on k.id = s.file_id
                        where s.plan_id = :plan
                        order by i.number, s.number
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> answer(row))
                .list();
    }

    /** The numbers of those said of an action that nobody has changed or closed since. */
    Set<Long> ofActionsAsTheyStand(Change change) {
        return change.sql()
                .sql("""
                        select s.number from partner_action_answer s join plan_item i on i.id = s.action
                        where s.plan_id = :plan and s.revision = i.revision
                        """)
                .param("plan", change.plan().id())
                .query(Long.class)
                .set();
    }

    private static PartnerActionAnswer answer(ResultSet row) throws SQLException {
        return new PartnerActionAnswer(
                row.getLong("number"),
                row.getString("reference"),
                row.getInt("revision"),
                row.getString("partner"),
                ActionWord.valueOf(row.getString("answer")),
                Optional.ofNullable(row.getObject("by_day", LocalDate.class)),
                row.getString("words"),
                row.getString("said_by"),
                row.getString("said_as"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getString("evidence"),
                SentFile.in(row));
    }

    void insert(Change change, PartnerActionAnswer answer, UUID action, UUID partner) {
        change.sql()
                .sql("""
                        insert into partner_action_answer (plan_id, action, revision, partner, answer, by_day, words, said_by,
                            said_as, said_at, evidence, file_id)
                        values (:plan, :action, :revision, :partner, :answer, cast(:day as date), :words, :by, :as, :at, :evidence,
                            cast(:file as uuid))
                        """)
                .param("plan", change.plan().id())
                .param("action", action)
                .param("revision", answer.revision())
                .param("partner", partner)
                .param("answer", answer.word().name())
                .param("day", answer.day().map(LocalDate::toString).orElse(null))
                .param("words", answer.words())
                .param("by", answer.saidBy())
                .param("as", answer.saidAs())
                .param("at", answer.saidAt().atOffset(ZoneOffset.UTC))
                .param("evidence", answer.evidence())
                .param("file", answer.file().map(file -> file.id().toString()).orElse(null))
                .update();
    }
}
