package gatehouse.action.mentoring;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Identity;
import gatehouse.tasking.accreditation.AccreditationState;

/** Every SQL statement about what mentors made of versions. */
final class MentoringRepository {

    /** Oldest first. */
    List<CoSignature> ofPlan(Change change) {
        return change.sql()
                .sql("""
                        select c.version, encode(v.sha256, 'hex') as sha256, c.outcome, c.words, c.mentor_id, c.signed_by,
                            c.signed_at
                        from version_cosign c join plan_version v on v.plan_id = c.plan_id and v.number = c.version
                        where c.plan_id = :plan order by c.signed_at, c.id
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> new CoSignature(
                        row.getInt("version"),
                        row.getString("sha256"),
                        CoSignOutcome.valueOf(row.getString("outcome")),
                        row.getString("words"),
                        Optional.ofNullable(row.getObject("mentor_id", UUID.class)),
                        row.getString("signed_by"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The plan's coordinators who are not accredited yet: "Sgt Priya Nair is working to competence". */
    List<String> learning(Change change) {
        return change
                .sql()
                .sql("""
                        select a.name, c.state
                        from plan_member b join account a on a.id = b.person_id
                            join lateral (select r.state from accreditation r where r.person_id = b.person_id
                                order by r.recorded_at desc, r.id desc limit 1) c on true
                        where b.plan_id = :plan and b.ended_at is null and b.capacity = 'COORDINATOR' order by a.name
                        """)
                .param("plan", change.plan().id())
                .query((row, n) ->
                        new Learner(row.getString("name"), AccreditationState.valueOf(row.getString("state"))))
                .list()
                .stream()
                .filter(one -> one.state().isMentored())
                .map(one -> one.name() + " is " + one.state().words().toLowerCase(Locale.UK))
                .toList();
    }

    private record Learner(String name, AccreditationState state) {}

    /** The plan's mentors now, by name. */
    List<String> mentors(Change change) {
        return change.sql()
                .sql("""
                        select a.name from plan_member b join account a on a.id = b.person_id
                        where b.plan_id = :plan and b.ended_at is null and b.capacity = 'MENTOR' order by a.name
                        """)
                .param("plan", change.plan().id())
                .query(String.class)
                .list();
    }

    void insert(
            Change change,
            int version,
            CoSignOutcome outcome,
            String words,
            Optional<UUID> mentor,
            String by,
            Instant at) {
        change.sql()
                .sql("""
                        insert into version_cosign (id, plan_id, version, outcome, words, mentor_id, signed_by, signed_at)
                        values (:id, :plan, :version, :outcome, :words, :mentor, :by, :at)
                        """)
                .param("id", Identity.next())
                .param("plan", change.plan().id())
                .param("version", version)
                .param("outcome", outcome.name())
                .param("words", words)
                .param("mentor", mentor.orElse(null))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
