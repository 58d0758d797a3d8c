package gatehouse.tasking.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.force.ThreatLevel;

/** Every SQL statement about what happened since requests were decided on. */
final class HappenedRepository {

    /** What opened each outcome of this request again, by outcome, oldest first. */
    List<Happened> of(Change change, Request request) {
        return change.sql()
                .sql("""
                        select distinct h.id as happening_id, h.kind as happening_kind, h.words as happening_words,
                            h.happened_on, h.recorded_by as happening_by, h.recorded_at as happening_at
                        from request_reopening x join request_happening h on h.id = x.happening_id
                            join request_outcome o on o.id = x.outcome_id
                        where o.request_id = :request order by h.recorded_at
                        """)
                .param("request", request.id())
                .query((row, n) -> happened(row))
                .list();
    }

    /** Records it, and opens the newest outcome of each of its requests again. */
    void insert(Change change, Happening happening) {
        UUID id = Identity.next();
        change.sql()
                .sql("""
                        insert into request_happening (id, force_id, kind, words, happened_on, recorded_by, recorded_at)
                        values (:id, :force, :kind, :words, :on, :by, :at)
                        """)
                .param("id", id)
                .param("force", change.who().force())
                .param("kind", happening.sort().name())
                .param("words", happening.words())
                .param("on", happening.on())
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
        change.sql()
                .sql("""
                        insert into request_reopening (happening_id, outcome_id)
                        select :id, o from unnest(cast(:outcomes as uuid[])) as o
                        """)
                .param("id", id)
                .param(
                        "outcomes",
                        happening.again().stream()
                                .map(request -> request.decided().orElseThrow().id())
                                .toArray(UUID[]::new))
                .update();
    }

    /** A national level that came after something was declined, advised or referred, and that no lead recorded since. */
    Optional<LevelSince> levelNotLookedAt(Change change) {
        return change.sql()
                .sql("""
                        select l.level, l.since
                        from national_threat_level l
                        where l.area = 'UK'
                            and l.set_at > (select min(o.decided_at) from request_outcome o
                                join request r on r.id = o.request_id
                                where r.force_id = :force and o.outcome <> 'DEPLOY'
                                    and not exists (select from request_outcome n
                                        where n.request_id = o.request_id and n.number > o.number))
                            and not exists (select from request_happening h
                                where h.force_id = :force and h.kind = 'THREAT_LEVEL' and h.recorded_at > l.set_at)
                        order by l.set_at desc limit 1
                        """)
                .param("force", change.who().force())
                .query((row, n) -> new LevelSince(
                        ThreatLevel.valueOf(row.getString("level")), row.getObject("since", LocalDate.class)))
                .optional();
    }

    /** A national level and its first day. */
    record LevelSince(ThreatLevel level, LocalDate since) {}

    static Happened happened(ResultSet row) throws SQLException {
        return new Happened(
                row.getObject("happening_id", UUID.class),
                Happened.Sort.valueOf(row.getString("happening_kind")),
                row.getString("happening_words"),
                row.getObject("happened_on", LocalDate.class),
                row.getString("happening_by"),
                row.getObject("happening_at", OffsetDateTime.class).toInstant());
    }
}
