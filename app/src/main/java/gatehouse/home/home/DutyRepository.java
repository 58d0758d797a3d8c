package gatehouse.home.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.action.meeting.Due;
import gatehouse.foundation.access.Change;

/** The one SQL statement that tells what waits for a person, across every plan that they are on. */
final class DutyRepository {
    private static final String MINE = """
            with mine as materialized (
                select p.id, p.name, p.zone, m.capacity, m.person_id, m.capacity in ('COORDINATOR', 'DEPUTY') as writes,
                    (cast(:at as timestamptz) at time zone p.zone)::date as today, v.number, v.id as version
                from plan_member m join plan p on p.id = m.plan_id
                    left join lateral (select v.number, v.id from plan_version v where v.plan_id = p.id
                        order by v.number desc limit 1) v on true
                where m.person_id = :person and m.ended_at is null and not p.published)
            """;

    private static final String OF_THE_COMMANDER = """
            select m.id, m.name, m.today, 'ENDORSE' as what, m.number as number, cast(null as date) as day
            from mine m
            where m.capacity = 'ENDORSER' and m.version is not null
                and not exists (select 1 from endorsement e where e.version_id = m.version)
            union all
            select m.id, m.name, m.today, 'DECIDE', count(*), null
            from mine m join plan_item i on i.plan_id = m.id and i.kind = 'RECOMMENDATION' and i.removed_at is null
                left join lateral (select d.outcome from decision d left join confirmation c on c.of_id = d.id
                    where d.recommendation = i.id and d.capacity in ('DECISION', 'SUPPORT')
                        and c.confirmed is distinct from false
                    order by d.made_at desc, d.recorded_at desc limit 1) d on true
            where m.capacity = 'ENDORSER' and coalesce(d.outcome, 'DEFERRED') = 'DEFERRED'
                and (m.version is not null or exists (select 1 from decision_sheet s where s.plan_id = m.id))
            group by m.id, m.name, m.today
            union all
            select m.id, m.name, m.today, 'ACCEPT', count(*), null
            from mine m join plan_item i on i.plan_id = m.id and i.kind = 'RESIDUAL_RISK' and i.removed_at is null
            where m.capacity = 'ENDORSER' and m.version is not null
                and not exists (select 1 from acceptance a left join confirmation c on c.of_id = a.id
                    where a.risk = i.id and c.confirmed is distinct from false)
            group by m.id, m.name, m.today
            union all
            select m.id, m.name, m.today, 'CONFIRM', count(*), null
            from mine m join (
                select id, plan_id, made_by_id, taken_by from decision
                union all select id, plan_id, made_by_id, taken_by from acceptance
                union all select id, plan_id, made_by_id, taken_by from endorsement) said
                on said.plan_id = m.id and said.made_by_id = m.person_id and said.taken_by <> ''
            where m.capacity = 'ENDORSER' and not exists (select 1 from confirmation c where c.of_id = said.id)
            group by m.id, m.name, m.today
            """;

    private static final String OF_OTHERS = """
            select m.id, m.name, m.today, 'COSIGN', m.number, null
            from mine m
            where m.capacity = 'MENTOR' and m.version is not null
                and not exists (select 1 from version_cosign c where c.plan_id = m.id and c.version = m.number)
                and exists (select 1 from plan_member b join lateral (
                        select r.state from accreditation r where r.person_id = b.person_id
                        order by r.recorded_at desc, r.id desc limit 1) newest on true
                    where b.plan_id = m.id and b.ended_at is null and b.capacity = 'COORDINATOR'
                        and newest.state in ('TRAINED', 'WORKING_TO_COMPETENCE'))
            union all
            select m.id, m.name, m.today, 'ANSWER', count(*), min(f.raised_on)
            from mine m join finding f on f.plan_id = m.id
                join plan_item i on i.id = f.id and i.removed_at is null
            where m.capacity = 'PLAN_OWNER' and f.settlement = 'RAISED'
                and not exists (select 1 from finding_answer a where a.finding = f.id)
                and exists (select 1 from plan_link l where l.from_id = f.id and l.relation = 'plans'
                    and l.removed_at is null
                    and (select o.named from other_plan_owner o where o.plan_id = m.id and o.other_plan = l.to_id
                        and o.account = m.person_id order by o.number desc limit 1))
            group by m.id, m.name, m.today
            """;

    private static final String OF_WRITERS = """
            select m.id, m.name, m.today, 'RETURNED', m.number, null
            from mine m
            where m.writes and 'RETURNED' = (select e.outcome from endorsement e where e.version_id = m.version
                order by e.made_at desc, e.recorded_at desc limit 1)
            union all
            select m.id, m.name, m.today, 'DEADLINE', 1, (t.deadline at time zone m.zone)::date
            from mine m join tasking t on t.plan_id = m.id join plan_item i on i.id = t.id and i.removed_at is null
            where m.writes and (t.deadline at time zone m.zone)::date <= m.today + 14
                and not exists (select 1 from endorsement e where e.plan_id = m.id
                    and e.outcome in ('ENDORSED', 'ENDORSED_WITH_VARIATIONS'))
            union all
            select m.id, m.name, m.today, 'COMMITMENTS', count(*), min(c.due_on)
            from mine m join commitment c on c.plan_id = m.id join plan_item i on i.id = c.id and i.removed_at is null
            where m.writes and c.due_on <= m.today + 7
                and 'IN_PLACE' is distinct from (select a.answer from partner_answer a where a.commitment = c.id
                    and a.answer in ('IN_PLACE', 'NOT_IN_PLACE') order by a.number desc limit 1)
            group by m.id, m.name, m.today
            union all
            select m.id, m.name, m.today, case said.answer when 'DONE' then 'SAID_DONE' else 'SAID_OTHERWISE' end, count(*), null
            from mine m join action a on a.plan_id = m.id join plan_item i on i.id = a.id and i.removed_at is null
                join lateral (select s.answer, s.by_day, s.revision from partner_action_answer s where s.action = a.id
                    order by s.number desc limit 1) said on said.revision = i.revision
                        and (said.answer <> 'BY' or a.due is null or said.by_day > a.due)
            where m.writes and coalesce(a.state, 'OPEN') = 'OPEN'
            group by m.id, m.name, m.today, case said.answer when 'DONE' then 'SAID_DONE' else 'SAID_OTHERWISE' end
            union all
            select m.id, m.name, m.today, 'DELIVERY', count(*), min(d.due)
            from mine m join plan_item i on i.plan_id = m.id and i.kind = 'RECOMMENDATION' and i.removed_at is null
                join lateral (select d.state, d.due from delivery d where d.recommendation = i.id
                    order by d.reported_at desc, d.id desc limit 1) d
                    on d.due <= m.today + 7 and d.state in ('NOT_STARTED', 'IN_PROGRESS', 'FAILED')
            where m.writes or m.capacity in ('TACTICAL', 'OPERATIONAL')
            group by m.id, m.name, m.today
            union all
            select m.id, m.name, m.today, 'REVIEW', count(*), min(a.review_on)
            from mine m join plan_item i on i.plan_id = m.id and i.kind = 'RESIDUAL_RISK' and i.removed_at is null
                join lateral (select a.review_on from acceptance a where a.risk = i.id
                    order by a.made_at desc, a.recorded_at desc limit 1) a on a.review_on <= m.today + 7
            where m.writes or m.capacity = 'ENDORSER'
            group by m.id, m.name, m.today
            """;

    private static final String ALL = MINE + "select * from (" + OF_THE_COMMANDER + " union all " + OF_OTHERS
            + " union all " + OF_WRITERS + ") duty order by day nulls last, name, what";

    /** The soonest first, and then what has no day. */
    List<Duty> of(Change change) {
        return change.sql()
                .sql(ALL)
                .param("person", change.who().person().orElseThrow())
                .param("at", change.stamp())
                .query((row, n) -> duty(row))
                .list();
    }

    private static Duty duty(ResultSet row) throws SQLException {
        LocalDate today = row.getObject("today", LocalDate.class);
        return new Duty(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Waits.valueOf(row.getString("what")),
                row.getInt("number"),
                Optional.ofNullable(row.getObject("day", LocalDate.class)).map(day -> new Due(day, today)));
    }
}
