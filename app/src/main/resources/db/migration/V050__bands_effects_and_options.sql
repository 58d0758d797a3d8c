-- What a pair of levels asks for: the bands of a scale, by number from the least, and which square is in which.
create table risk_band (
    scale      text not null references risk_scale (code),
    band       int  not null check (band > 0),
    name       text not null,
    acceptance text not null,
    primary key (scale, band)
);

insert into risk_band (scale, band, name, acceptance)
select s.code, b.band, b.name, b.acceptance
from risk_scale s, (values
    (1, 'Low', 'Tolerable: keep it under review.'),
    (2, 'Medium', 'Tolerable where nothing reasonable would lower it further; its owner says so.'),
    (3, 'High', 'Tolerable only where its owner accepts it by name, with a reason and a day to look again.'),
    (4, 'Very high', 'Not tolerable without the strategic commander''s own decision.')) as b (band, name, acceptance);

insert into risk_scale_band (scale, likelihood, impact, band, words)
select 'GATEHOUSE-4X4/1', l.likelihood, i.impact, l.bands[i.impact], ''
from (values (1, array[1, 1, 2, 2]), (2, array[1, 2, 2, 3]), (3, array[2, 2, 3, 4]), (4, array[2, 3, 4, 4]))
    as l (likelihood, bands), generate_series(1, 4) as i (impact);

insert into risk_scale_band (scale, likelihood, impact, band, words)
select 'GATEHOUSE-5X5/1', l.likelihood, i.impact, l.bands[i.impact], ''
from (values (1, array[1, 1, 2, 2, 3]), (2, array[1, 2, 2, 3, 3]), (3, array[2, 2, 3, 3, 4]),
    (4, array[2, 3, 3, 4, 4]), (5, array[2, 3, 4, 4, 4])) as l (likelihood, bands), generate_series(1, 5) as i (impact);

alter table risk_scale_band add foreign key (scale, band) references risk_band (scale, band);

-- A place is asked about in a phase where an asset, a crowd or access is; who relies on another's assessment says whose.
alter table method_assessment drop constraint method_assessment_applicability_check;
alter table method_assessment add constraint method_assessment_applicability_check
    check (applicability in ('APPLICABLE', 'NOT_APPLICABLE', 'RELIES_ON'));
alter table method_assessment add column relies_on text;
alter table method_assessment add column carried_from text;

-- What a measure does to a risk, as the coordinator judges it; several measures are judged together. A measure raises
-- a risk only by a side effect on a named place and phase.
create table effect (
    id          uuid primary key,
    kind        text not null default 'EFFECT' check (kind = 'EFFECT'),
    plan_id     uuid not null,
    effect_kind text check (effect_kind in ('LOWERS', 'RAISES')),
    likelihood  bigint check (likelihood > 0),
    impact      bigint check (impact > 0),
    reason      text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table option (
    id        uuid primary key,
    kind      text not null default 'OPTION' check (kind = 'OPTION'),
    plan_id   uuid not null,
    name      text,
    summary   text,
    intrusion text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table comparison (
    id       uuid primary key,
    kind     text not null default 'COMPARISON' check (kind = 'COMPARISON'),
    plan_id  uuid not null,
    name     text,
    because  text,
    compared text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table what_if (
    id      uuid primary key,
    kind    text not null default 'WHAT_IF' check (kind = 'WHAT_IF'),
    plan_id uuid not null,
    name    text,
    because text,
    shown   text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

insert into link_rule (from_kind, relation, to_kind) values
    ('ZONE', 'crowdPhases', 'PHASE'),
    ('ZONE', 'accessPhases', 'PHASE'),
    ('METHOD_ASSESSMENT', 'splitFrom', 'METHOD_ASSESSMENT'),
    ('EFFECT', 'measures', 'RECOMMENDATION'),
    ('EFFECT', 'assessment', 'METHOD_ASSESSMENT'),
    ('EFFECT', 'zone', 'ZONE'),
    ('EFFECT', 'phase', 'PHASE'),
    ('OPTION', 'measures', 'RECOMMENDATION'),
    ('COMPARISON', 'options', 'OPTION'),
    ('COMPARISON', 'chosen', 'OPTION'),
    ('WHAT_IF', 'added', 'RECOMMENDATION'),
    ('WHAT_IF', 'removed', 'RECOMMENDATION'),
    ('WHAT_IF', 'notDelivered', 'RECOMMENDATION');

grant select on risk_band to ${program};
grant select, insert, update on effect, option, comparison, what_if to ${program};
