package gatehouse.record.lesson;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Identity;

/** Every SQL statement about which lessons bear on a plan, what it answered, and whether it owes one. */
final class BearingRepository {
    /**
     * What each item that stands is about, one hop along its links; and the lessons of the force that stand and came from
     * another plan.
     */
    private static final String WITH = """
            with held as (
                select m.id, m.category as method, null as phase, null as measure, null as venue, null as event
                from method_assessment m where m.plan_id = :plan
                union all
                select l.from_id, m.category, null, null, null, null
                from plan_link l join method_assessment m on m.id = l.to_id
                    join plan_item t on t.id = m.id and t.removed_at is null
                where l.plan_id = :plan and l.removed_at is null and l.relation = 'methods'
                    and l.from_kind in ('VULNERABILITY', 'RECOMMENDATION', 'RESIDUAL_RISK')
                union all
                select h.id, null, h.phase_type, null, null, null from phase h where h.plan_id = :plan
                union all
                select l.from_id, null, h.phase_type, null, null, null
                from plan_link l join phase h on h.id = l.to_id join plan_item t on t.id = h.id and t.removed_at is null
                where l.plan_id = :plan and l.removed_at is null and l.relation = 'phases'
                    and l.from_kind in ('METHOD_ASSESSMENT', 'VULNERABILITY', 'RECOMMENDATION')
                union all
                select r.id, null, null, upper(btrim(r.catalogue_code)), null, null
                from recommendation r where r.plan_id = :plan
                union all
                select z.id, null, null, null, resource_key(called), null
                from zone z cross join unnest(array_append(z.aliases, z.name)) as called where z.plan_id = :plan
                union all
                select e.id, null, null, null, null, e.event_kind from event e where e.plan_id = :plan),
            tagged as (
                select i.id, i.reference, i.title,
                    array_remove(array_agg(distinct held.method), null) as methods,
                    array_remove(array_agg(distinct held.phase), null) as phases,
                    array_remove(array_agg(distinct held.measure), null) as measures,
                    array_remove(array_agg(distinct held.venue), null) as venues,
                    max(held.event) as event
                from held join plan_item i on i.id = held.id and i.removed_at is null
                where cast(:item as uuid) is null or i.id = cast(:item as uuid)
                group by i.id),
            standing as (
                select s.*, array(select resource_key(v) from unnest(s.venues) as v where resource_key(v) <> '') as keys
                from released_lesson s join plan p on p.id = :plan and p.force_id = s.force_id
                where s.plan_id <> :plan and not p.published
                    and not exists (select from released_lesson_withdrawal w where w.lesson_id = s.id))
            """;

    /** A method is met only in a phase that is met too, where both say one. */
    private static final String MEET = """
            (t.measures && s.measures or t.venues && s.keys or t.event = nullif(s.event_kind, '')
                or t.methods && s.methods
                    and (t.phases = '{}' or s.phase_types = '{}' or t.phases && s.phase_types)
                or t.methods = '{}' and t.phases && s.phase_types)
            """;

    private static final String BEARING = WITH + """
            select s.*, met.references_met, met.titles_met, a.says, a.outcome, a.applied, a.because, a.answered_by, a.answered_at
            from standing s
                cross join lateral (
                    select array_agg(t.reference order by t.reference) as references_met,
                        array_agg(t.title order by t.reference) as titles_met
                    from tagged t where
            """ + MEET + """
                    ) met
                left join lateral (
                    select * from lesson_answer a where a.plan_id = :plan and a.lesson = s.id
                    order by a.answered_at desc, a.id desc limit 1) a on true
            where met.references_met is not null
            order by cardinality(s.keys) > 0 desc, s.number desc
            """;

    private static final String OPEN = WITH + """
            select count(*) from standing s
            where exists (select from tagged t where
            """ + MEET + """
                )
                and not exists (select from lesson_answer a where a.plan_id = :plan and a.lesson = s.id)
            """;

    /** Those that bear on any item of the plan: first those that name a venue, then the newest. */
    List<Bearing> bearing(Change change) {
        return bearing(change, null);
    }

    /** Those that bear on one item. */
    List<Bearing> bearingOn(Change change, UUID item) {
        return bearing(change, item.toString());
    }

    private static List<Bearing> bearing(Change change, String item) {
        return change.sql()
                .sql(BEARING)
                .param("plan", change.plan().id())
                .param("item", item)
                .query((row, n) -> new Bearing(ReleaseRepository.lesson(row), beside(row), answer(row)))
                .list();
    }

    /** How many bear on the plan and are not answered. */
    int open(Change change) {
        return change.sql()
                .sql(OPEN)
                .param("plan", change.plan().id())
                .param("item", null)
                .query(Integer.class)
                .single();
    }

    private static List<Bearing.Beside> beside(ResultSet row) throws SQLException {
        List<String> references = ReleaseRepository.strings(row, "references_met");
        List<String> titles = ReleaseRepository.strings(row, "titles_met");
        List<Bearing.Beside> beside = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            beside.add(new Bearing.Beside(references.get(i), titles.get(i)));
        }
        return beside;
    }

    private static Optional<LessonAnswer> answer(ResultSet row) throws SQLException {
        return row.getString("outcome") == null
                ? Optional.empty()
                : Optional.of(answered(row, row.getObject("id", UUID.class)));
    }

    private static LessonAnswer answered(ResultSet row, UUID lesson) throws SQLException {
        return new LessonAnswer(
                lesson,
                row.getString("says"),
                LessonAnswer.Outcome.valueOf(row.getString("outcome")),
                ReleaseRepository.strings(row, "applied"),
                row.getString("because"),
                row.getString("answered_by"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }

    /** All that the plan ever answered, oldest first. */
    List<LessonAnswer> answers(Change change) {
        return change.sql()
                .sql("select * from lesson_answer where plan_id = :plan order by answered_at, id")
                .param("plan", change.plan().id())
                .query((row, n) -> answered(row, row.getObject("lesson", UUID.class)))
                .list();
    }

    void insert(Change change, LessonAnswer answer) {
        change.sql()
                .sql("""
                        insert into lesson_answer (id, plan_id, lesson, says, outcome, applied, because, answered_by, answered_at)
                        values (:id, :plan, :lesson, :says, :outcome, :applied, :because, :by, :at)
                        """)
                .param("id", Identity.next())
                .param("plan", change.plan().id())
                .param("lesson", answer.lesson())
                .param("says", answer.says())
                .param("outcome", answer.outcome().name())
                .param("applied", answer.applied().toArray(String[]::new))
                .param("because", answer.because())
                .param("by", answer.by())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * The last day of an event that is over, while nobody has kept a debrief or why there was none. One that was held before
     * the event began is of another, and is not counted.
     */
    List<String> overWithoutDebrief(Change change) {
        return change.sql()
                .sql("""
                        select e.last_day::text from event e join plan_item i on i.id = e.id and i.removed_at is null
                            join plan p on p.id = e.plan_id
                        where e.plan_id = :plan and not p.published and e.last_day < :today
                            and not exists (select from plan_item d
                                    join debrief b on b.id = d.id
                                where d.plan_id = e.plan_id and d.removed_at is null
                                    and (b.held_at is null or e.first_day is null
                                        or (b.held_at at time zone p.zone)::date >= e.first_day))
                        """)
                .param("plan", change.plan().id())
                .param("today", change.at().atZone(change.plan().zone()).toLocalDate())
                .query(String.class)
                .list();
    }
}
