package gatehouse.action.dailyreview;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Change;

/** Every SQL statement about daily reviews. */
final class DailyReviewRepository {
    private static final String CHANGED = """
            with happened as (
                select i.kind, i.reference || ' ' || i.title as about,
                    case when i.removed_at is not null then 'removed' when min(r.revision) = 1 then 'added'
                        else 'changed' end as what,
                    (array_agg(r.saved_by order by r.revision desc))[1] as by, max(r.saved_at) as at
                from plan_item i join item_revision r on r.item_id = i.id
                where i.plan_id = :plan and r.saved_at > :since
                group by i.id
                union all
                select '', i.reference || ' ' || i.title,
                    case d.capacity when 'ANSWER' then 'answer: ' when 'SUPPORT' then 'support: ' else 'decision: ' end
                        || lower(replace(d.outcome, '_', ' ')), d.made_by, d.recorded_at
                from decision d join plan_item i on i.id = d.recommendation
                where d.plan_id = :plan and d.recorded_at > :since
                union all
                select '', i.reference || ' ' || i.title, lower(replace(a.outcome, '_', ' ')), a.made_by, a.recorded_at
                from acceptance a join plan_item i on i.id = a.risk
                where a.plan_id = :plan and a.recorded_at > :since
                union all
                select '', i.reference || ' ' || i.title, 'delivery: ' || lower(replace(d.state, '_', ' ')), d.reported_by,
                    d.reported_at
                from delivery d join plan_item i on i.id = d.recommendation
                where d.plan_id = :plan and d.reported_at > :since
                union all
                select '', 'LOG-' || lpad(l.number::text, 3, '0') || ' ' || l.what, 'written in the decision log', l.author,
                    l.written_at
                from decision_log_entry l where l.plan_id = :plan and l.written_at > :since
                union all
                select '', 'Version ' || v.number || ' ' || v.reason, 'frozen', v.taken_by, v.taken_at
                from plan_version v where v.plan_id = :plan and v.taken_at > :since
                union all
                select '', 'Version ' || v.number, lower(replace(e.outcome, '_', ' ')), e.made_by, e.recorded_at
                from endorsement e join plan_version v on v.id = e.version_id
                where e.plan_id = :plan and e.recorded_at > :since)
            select kind, about, what, by, at from happened order by at, about, what
            """;

    List<DailyReview> ofPlan(Change change) {
        return change.sql()
                .sql("""
                        select number, reviewed_at, reviewed_by, level, threat, threat_words, changes, checks, outcome,
                            because
                        from daily_review where plan_id = :plan order by number
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> review(row))
                .list();
    }

    private static DailyReview review(ResultSet row) throws SQLException {
        return new DailyReview(
                row.getInt("number"),
                instant(row, "reviewed_at"),
                row.getString("reviewed_by"),
                row.getString("level"),
                ThreatSeen.valueOf(row.getString("threat")),
                row.getString("threat_words"),
                row.getString("changes"),
                row.getString("checks"),
                ReviewOutcome.valueOf(row.getString("outcome")),
                row.getString("because"));
    }

    /** Keeps a review; the plan is held meanwhile, so that its number is the next. */
    void insert(Change change, DailyReview review, UUID by) {
        change.sql()
                .sql("""
                        insert into daily_review (plan_id, number, reviewed_at, reviewed_by_id, reviewed_by, level, threat,
                            threat_words, changes, checks, outcome, because)
                        values (:plan, :number, :at, cast(:byId as uuid), :by, :level, :threat, :threatWords, :changes,
                            :checks, :outcome, :because)
                        """)
                .param("plan", change.plan().id())
                .param("number", review.number())
                .param("at", review.at().atOffset(ZoneOffset.UTC))
                .param("byId", by == null ? null : by.toString())
                .param("by", review.by())
                .param("level", review.level())
                .param("threat", review.threat().name())
                .param("threatWords", review.threatWords())
                .param("changes", review.changes())
                .param("checks", review.checks())
                .param("outcome", review.outcome().name())
                .param("because", review.because())
                .update();
    }

    /** What happened to the plan since, oldest first. */
    List<Changed> changed(Change change, Instant since) {
        return change.sql()
                .sql(CHANGED)
                .param("plan", change.plan().id())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Changed(
                        row.getString("kind"),
                        row.getString("about"),
                        row.getString("what"),
                        row.getString("by"),
                        instant(row, "at")))
                .list();
    }

    /** The recommendations that stand and whose delivery was last reported so, by reference. */
    List<String> delivered(Change change, String state) {
        return change.sql()
                .sql("""
                        select i.reference from plan_item i
                        where i.plan_id = :plan and i.kind = 'RECOMMENDATION' and i.removed_at is null
                            and :state = (select d.state from delivery d where d.recommendation = i.id
                                order by d.reported_at desc, d.id desc limit 1)
                        order by i.number
                        """)
                .param("plan", change.plan().id())
                .param("state", state)
                .query(String.class)
                .list();
    }

    /** When the plan was begun, or, where there is one, when its newest version was kept. */
    Instant begun(Change change) {
        return change.sql()
                .sql("""
                        select coalesce((select max(taken_at) from plan_version where plan_id = :plan),
                            (select created_at from plan where id = :plan)) as at
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> instant(row, "at"))
                .single();
    }

    /** The days of the plan's event, if it lasts more than one. */
    Optional<EventDays> days(Change change) {
        ZoneId zone = change.plan().zone();
        return change.sql()
                .sql("""
                        select e.first_day, e.last_day, p.created_at,
                            array(select unnest(h.windows) from phase h join plan_item hi on hi.id = h.id
                                where hi.plan_id = p.id and hi.removed_at is null) as windows,
                            array(select r.reviewed_at from daily_review r where r.plan_id = p.id) as reviewed
                        from plan p join plan_item i on i.plan_id = p.id and i.kind = 'EVENT' and i.removed_at is null
                            join event e on e.id = i.id
                        where p.id = :plan and not p.published and e.last_day > e.first_day limit 1
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> new EventDays(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        instant(row, "created_at").atZone(zone).toLocalDate(),
                        List.of((String[]) row.getArray("windows").getArray()),
                        Arrays.stream(stamps(row.getArray("reviewed")))
                                .map(at -> at.toInstant().atZone(zone).toLocalDate())
                                .collect(Collectors.toUnmodifiableSet()),
                        zone))
                .optional();
    }

    private static java.sql.Timestamp[] stamps(Array array) throws SQLException {
        return (java.sql.Timestamp[]) array.getArray();
    }

    /** How the plan's items are marked, each marking once. */
    List<String> markings(Change change) {
        return change.sql()
                .sql("select distinct marking from plan_item where plan_id = :plan order by marking")
                .param("plan", change.plan().id())
                .query(String.class)
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
