-- The same team or stock at two events: the coordinators are told where both events are publicised and shared, the
-- regional lead always. An event that says nothing of it is not shared.
alter table event
    add column shares_resources text check (shares_resources in ('YES', 'NO')),
    add column resource_contact text;

-- By what two events name one team: as the review of one plan does it (Name in the program; a test holds the two
-- together). Case, accents, punctuation and the usual short forms do not count.
create function resource_key(named text) returns text language sql immutable strict parallel safe as $$
    select coalesce(string_agg(
        case
            when word = 'st' and place = first_place then 'saint'
            when word = 'st' then 'street'
            when word = 'rd' then 'road'
            when word in ('ave', 'av') then 'avenue'
            when word = 'sq' then 'square'
            when word = 'ln' then 'lane'
            when word = 'dr' then 'drive'
            when word = 'pl' then 'place'
            when word = 'gdns' then 'gardens'
            when word = 'terr' then 'terrace'
            when word = 'stn' then 'station'
            when word = '&' then 'and'
            else word
        end, ' ' order by place), '')
    from (
        select word, place, min(place) filter (where word <> 'the') over () as first_place
        from regexp_split_to_table(
            regexp_replace(
                regexp_replace(lower(normalize(named, NFKD)), '[''\u2019\u0300-\u036f]', '', 'g'),
                '[\u0001-\u0025\u0028-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g'),
            ' +') with ordinality as split (word, place)
        where word <> '') words
    where place >= first_place
$$;

create index fact_resource on fact (resource_key(subject), ends_at)
    where about in ('UNIT', 'RESERVE', 'STOCK', 'STOCK_HELD');
create index fact_resource_of_plan on fact (plan_id) where about in ('UNIT', 'RESERVE', 'STOCK', 'STOCK_HELD');

-- Every commitment of a named team or stock that stands: a fact that was not removed, and was not read in an earlier
-- version of its plan than the last in which anything was read. It is worked out from the facts, so it cannot differ
-- from them.
create view resource_commitment with (security_invoker = true) as
select f.id as fact_id, i.reference, f.plan_id, p.force_id, p.zone, p.marking, f.about, f.subject,
    resource_key(f.subject) as resource_key, coalesce(f.holder, '') as holder,
    coalesce(
        (select l.to_id::text from plan_link l
            where l.from_id = f.id and l.relation = 'zone' and l.removed_at is null limit 1),
        resource_key(f.place_words), '') as place,
    f.starts_at, f.ends_at, f.quantity,
    coalesce(e.publicity in ('PUBLIC', 'LIMITED'), false) as publicised,
    coalesce(e.shares_resources = 'YES', false) as shared,
    coalesce(e.resource_contact, '') as resource_contact
from fact f
    join plan_item i on i.id = f.id and i.removed_at is null
    join plan p on p.id = f.plan_id
    left join lateral (
        select ev.publicity, ev.shares_resources, ev.resource_contact
        from plan_item ei join event ev on ev.id = ei.id
        where ei.plan_id = f.plan_id and ei.kind = 'EVENT' and ei.removed_at is null
        limit 1) e on true
where f.about in ('UNIT', 'RESERVE', 'STOCK', 'STOCK_HELD')
    and not exists (
        select 1
        from plan_link mine
            join received_version v on v.id = mine.to_id
            join plan_item vi on vi.id = v.id
            join plan_link whose on whose.from_id = f.id and whose.relation = 'plan' and whose.removed_at is null
            join plan_link later on later.to_id = whose.to_id and later.from_kind = 'RECEIVED_VERSION'
                and later.relation = 'plan' and later.removed_at is null
            join received_version n on n.id = later.from_id
            join plan_item ni on ni.id = n.id and ni.removed_at is null
            join plan_link told on told.to_id = n.id and told.from_kind = 'FACT'
                and told.relation = 'receivedVersion' and told.removed_at is null
            join plan_item ti on ti.id = told.from_id and ti.removed_at is null
        where mine.from_id = f.id and mine.relation = 'receivedVersion' and mine.removed_at is null
            and (coalesce(n.received_on, '-infinity'), ni.number)
                > (coalesce(case when vi.removed_at is null then v.received_on end, '-infinity'), vi.number));

grant select on resource_commitment to ${program};
