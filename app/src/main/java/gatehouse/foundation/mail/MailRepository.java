package gatehouse.foundation.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.PlanHeader;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.database.Transaction;

/** Every SQL statement about e-mail. */
final class MailRepository {
    private static final String FARED = """
            select m.id, m.about, coalesce(p.reference, '') as plan, m.recipient, m.subject, m.written_by, m.written_at,
                s.state, s.tries, s.said, s.changed_at
            from mail m join mail_state s on s.mail_id = m.id left join plan p on p.id = m.plan_id
            """;

    /** A letter on its way. */
    record Taken(UUID id, String recipient, String subject, String body, int tries, Optional<Instant> usefulTo) {}

    /** Whether it was written now: one of the same name is there already otherwise. */
    boolean insert(Change change, UUID id, Letter letter, String subject, String body, Optional<UUID> againOf) {
        int written = change.sql()
                .sql("""
                        insert into mail (id, force_id, plan_id, about, once, recipient, subject, body, written_by,
                            written_at, useful_to, again_of)
                        values (:id, :force, :plan, :about, :once, :recipient, :subject, :body, :by, :at, :usefulTo, :again)
                        on conflict (once) do nothing
                        """)
                .param("id", id)
                .param("force", change.who().force())
                .param("plan", change.who().plan().map(PlanHeader::id).orElse(null), java.sql.Types.OTHER)
                .param("about", letter.about())
                .param("once", letter.once())
                .param("recipient", letter.recipient())
                .param("subject", subject)
                .param("body", body)
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .param(
                        "usefulTo",
                        letter.usefulTo().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("again", againOf.orElse(null), java.sql.Types.OTHER)
                .update();
        if (written == 1) {
            waits(change.sql(), id, change.stamp());
        }
        return written == 1;
    }

    /** The same letter once more, as a person asked; whether nobody asked for it before. */
    boolean again(Change change, UUID id, UUID first) {
        int written = change.sql()
                .sql("""
                        insert into mail (id, force_id, plan_id, about, once, recipient, subject, body, written_by,
                            written_at, again_of)
                        select :id, force_id, plan_id, about, 'again ' || id, recipient, subject, body, :by, :at, id
                        from mail where id = :first
                        on conflict (once) do nothing
                        """)
                .param("id", id)
                .param("first", first)
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
        if (written == 1) {
            waits(change.sql(), id, change.stamp());
        }
        return written == 1;
    }

    private static void waits(JdbcClient sql, UUID id, OffsetDateTime at) {
        sql.sql("""
                        insert into mail_state (mail_id, state, next_at, changed_at) values (:id, 'WAITING', :at, :at)
                        """).param("id", id).param("at", at).update();
    }

    /** Those of the force that a person has to look at, or that wait, newest first. */
    List<Fared> ofForce(Change change, int most) {
        return change.sql()
                .sql(FARED + " where m.force_id = :force order by m.written_at desc, m.id desc limit :most")
                .param("force", change.who().force())
                .param("most", most)
                .query((row, n) -> fared(row))
                .list();
    }

    /** How many of the force there are in each state. */
    Map<MailState, Integer> counts(Change change) {
        Map<MailState, Integer> counts = new EnumMap<>(MailState.class);
        change.sql()
                .sql("""
                        select s.state, count(*) as those from mail m join mail_state s on s.mail_id = m.id
                        where m.force_id = :force group by s.state
                        """)
                .param("force", change.who().force())
                .query((row, n) -> counts.put(MailState.valueOf(row.getString("state")), row.getInt("those")))
                .list();
        return counts;
    }

    Optional<Fared> find(Change change, UUID id) {
        return change.sql()
                .sql(FARED + " where m.force_id = :force and m.id = :id")
                .param("force", change.who().force())
                .param("id", id)
                .query((row, n) -> fared(row))
                .optional();
    }

    List<Fared> about(Change change, String reference) {
        return change.sql()
                .sql(FARED + " where m.plan_id = :plan and m.about = :about order by m.written_at, m.id")
                .param("plan", change.plan().id())
                .param("about", reference)
                .query((row, n) -> fared(row))
                .list();
    }

    /** Of the plan, those that did not arrive and that nobody has had sent again. */
    List<Fared> troubled(Change change) {
        return change.sql()
                .sql(FARED + """
                        where m.plan_id = :plan and s.state in ('REFUSED', 'UNKNOWN', 'GIVEN_UP')
                            and not exists (select 1 from mail later where later.again_of = m.id)
                        order by m.written_at desc, m.id desc limit 50
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> fared(row))
                .list();
    }

    /** What was being sent when whoever sent it stopped. */
    int lostSightOf(Transaction transaction, String said) {
        return transaction
                .sql()
                .sql("""
                        update mail_state set state = 'UNKNOWN', said = :said, changed_at = :at where state = 'SENDING'
                        """)
                .param("said", said)
                .param("at", transaction.stamp())
                .update();
    }

    /** The next that is due, which from here on is being sent. */
    Optional<Taken> take(Transaction transaction) {
        return transaction
                .sql()
                .sql("""
                        update mail_state s set state = 'SENDING', tries = tries + 1, changed_at = :at
                        from mail m
                        where m.id = s.mail_id and s.mail_id = (
                            select mail_id from mail_state where state = 'WAITING' and next_at <= :at
                            order by next_at, mail_id limit 1 for update skip locked)
                        returning m.id, m.recipient, m.subject, m.body, s.tries, m.useful_to
                        """)
                .param("at", transaction.stamp())
                .query((row, n) -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("tries"),
                        Optional.ofNullable(row.getObject("useful_to", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }

    /** How it fared; nothing where somebody else has given it up for lost meanwhile. */
    void fared(Transaction transaction, UUID id, MailState state, String said, Instant nextAt) {
        transaction
                .sql()
                .sql("""
                        update mail_state set state = :state, said = :said, next_at = :next, changed_at = :at
                        where mail_id = :id and state = 'SENDING'
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("said", said)
                .param("next", nextAt.atOffset(ZoneOffset.UTC))
                .param("at", transaction.stamp())
                .update();
    }

    /** Where a person is reached; empty where they have said nothing. */
    String address(JdbcClient sql, UUID person) {
        return sql.sql(
                        "select address from mail_address where person_id = :person order by set_at desc, id desc limit 1")
                .param("person", person)
                .query(String.class)
                .optional()
                .orElse("");
    }

    void setAddress(Change change, UUID person, String address) {
        change.sql()
                .sql("insert into mail_address (id, person_id, address, set_at) values (:id, :person, :address, :at)")
                .param("id", Identity.next())
                .param("person", person)
                .param("address", address)
                .param("at", change.stamp())
                .update();
    }

    private static Fared fared(ResultSet row) throws SQLException {
        return new Fared(
                row.getObject("id", UUID.class),
                row.getString("about"),
                row.getString("plan"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                MailState.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getString("said"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
