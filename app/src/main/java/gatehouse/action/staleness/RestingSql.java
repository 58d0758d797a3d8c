package gatehouse.action.staleness;

/**
 * The one statement that finds what rests on something that has since changed, whatever the number of items.
 *
 * <p>A change reaches what leads to its item, through as many links as there are, or what the whole plan rests on of
 * its kind. What is said for each version is asked anew once the plan has changed since the newest; a meeting and its
 * actions, a decision or an entry of the log are no change of it. Whatever was last saved, made or confirmed before the newest change under it still rests on the old.
 */
final class RestingSql {
    private static final String NONE = "'00000000-0000-0000-0000-000000000000'::uuid";

    /** What is written about the work on a plan, and is no part of what the plan judges. */
    private static final String OF_THE_WORK = "array['MEETING', 'AGENDA_POINT', 'ACTION']";

    /** Binds {@code plan}, and what rests on what as four lists: fromKinds, relations, judgedKinds, reaches. */
    private static final String RESTING = """
            with recursive rests_by as (
                select * from unnest(cast(:fromKinds as text[]), cast(:relations as text[])) as r (kind, relation)),
            judged as (
                select * from unnest(cast(:judgedKinds as text[]), cast(:reaches as text[])) as j (kind, reach)),
            latest as (
                (select distinct on (c.reach, c.base) c.id, c.reach, c.base, c.changed_at
                from (select id, reach, case when reach = 'LINKED' then item_id end as base, changed_at
                      from basis_change where plan_id = :plan) c
                order by c.reach, c.base, c.changed_at desc, c.id desc)
                union all
                select v.id, 'VERSION', null, v.taken_at
                from plan p join lateral (select id, taken_at, draft_revision from plan_version
                    where plan_id = p.id order by number desc limit 1) v on v.draft_revision <> p.draft_revision
                where p.id = :plan and not p.published and (
                    exists (select from basis_change c where c.plan_id = p.id and c.changed_at > v.taken_at)
                    or exists (select from plan_item i join item_revision r on r.item_id = i.id
                        where i.plan_id = p.id and i.kind <> all (%2$s) and r.saved_at > v.taken_at))),
            reached as (
                select base, base as item from latest where reach = 'LINKED'
                union
                select r.base, l.from_id
                from reached r
                    join plan_link l on l.to_id = r.item and l.removed_at is null
                    join rests_by y on y.kind = l.from_kind and y.relation = l.relation
                    join plan_item i on i.id = l.from_id and i.removed_at is null),
            standing as materialized (
                select i.id, i.kind, i.number, i.reference, i.title,
                    case when i.revision = 1 then coalesce(b.touched_at, r.saved_at) else r.saved_at end as touched_at
                from plan_item i join item_revision r on r.item_id = i.id and r.revision = i.revision
                    left join item_touched_before b on b.item_id = i.id
                where i.plan_id = :plan and i.removed_at is null and exists (select from latest)
                    and i.kind in (select kind from judged)),
            under as materialized (
                select g.id, g.reach, g.base, g.changed_at, s.id as item
                from latest g join judged j on j.reach = g.reach join standing s on s.kind = j.kind
                where g.reach <> 'LINKED'
                union all
                select g.id, g.reach, g.base, g.changed_at, s.id
                from latest g join reached r on r.base = g.base and r.item <> r.base join standing s on s.id = r.item
                    join judged j on j.reach = 'LINKED' and j.kind = s.kind
                where g.reach = 'LINKED'),
            said as (
                select 'ITEM' as said_of, s.id as item, s.touched_at as made_at from standing s
                union all
                (select distinct on (d.recommendation) 'DECISION', d.recommendation, d.made_at
                from decision d left join confirmation c on c.of_id = d.id
                where d.plan_id = :plan and d.capacity in ('DECISION', 'SUPPORT') and c.confirmed is distinct from false
                order by d.recommendation, d.made_at desc, d.recorded_at desc)
                union all
                (select distinct on (a.risk) 'ACCEPTANCE', a.risk, a.made_at
                from acceptance a left join confirmation c on c.of_id = a.id
                where a.plan_id = :plan and c.confirmed is distinct from false
                order by a.risk, a.made_at desc, a.recorded_at desc)),
            endorsed as (
                select v.number, e.made_at
                from endorsement e join plan_version v on v.id = e.version_id
                    left join confirmation c on c.of_id = e.id
                where e.plan_id = :plan and e.outcome <> 'RETURNED' and c.confirmed is distinct from false
                order by e.made_at desc, v.number desc limit 1),
            questioned as (
                select u.id, u.reach, u.base, u.changed_at, d.said_of, d.item, d.made_at, s.kind, s.number,
                    s.reference, s.title
                from under u join said d on d.item = u.item join standing s on s.id = d.item
                where u.reach <> 'ENDORSER' or d.said_of <> 'ITEM'
                union all
                select g.id, g.reach, g.base, g.changed_at, 'ENDORSEMENT', null, e.made_at, '', 0,
                    cast(e.number as text), 'Version ' || e.number
                from latest g cross join endorsed e where g.reach <> 'VERSION'),
            confirmed as (
                select reach, coalesce(base_id, %1$s) as base, said_of, coalesce(item_id, %1$s) as item,
                    max(confirmed_at) as at
                from basis_confirmation where plan_id = :plan group by 1, 2, 3, 4)
            """.formatted(NONE, OF_THE_WORK);

    private static final String FOUND = """
            from questioned q
                left join confirmed k on k.reach = q.reach and k.base = coalesce(q.base, %1$s)
                    and k.said_of = q.said_of and k.item = coalesce(q.item, %1$s)
            """.formatted(NONE);

    private static final String BEFORE = " where greatest(q.made_at, k.at) < q.changed_at ";

    static final String LIST = RESTING + """
            select q.id, q.reach, q.base, coalesce(b.reference, '') as base_reference, q.said_of, q.item, q.kind,
                q.reference, q.title, q.made_at, greatest(q.made_at, k.at) as looked_at
            """ + FOUND + " left join plan_item b on b.id = q.base " + BEFORE + """
            order by q.changed_at desc, q.id, array_position(array['ITEM', 'DECISION', 'ACCEPTANCE', 'ENDORSEMENT'],
                q.said_of), q.kind, q.number
            """;

    static final String COUNT = RESTING + "select count(distinct (q.said_of, q.item)) " + FOUND + BEFORE;

    private RestingSql() {}
}
