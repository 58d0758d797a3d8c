-- Powers and policy; recommendations, what they leave, and what is done then. Decisions, deliveries and acceptances
-- are rows of their own, and nothing here holds a cost.
create table power (
    id              uuid primary key,
    kind            text not null default 'POWER' check (kind = 'POWER'),
    plan_id         uuid not null,
    name            text,
    power_kind      text
        check (power_kind in ('POWER', 'ORDER', 'RIGHTS', 'HEALTH_AND_SAFETY', 'DATA_PROTECTION', 'POLICY')),
    effect          text,
    status          text
        check (status in ('IN_FORCE', 'MADE', 'APPLIED_FOR', 'AWAITED', 'DONE', 'NOT_MADE', 'NOT_NEEDED')),
    owner           text,
    due_on          date,
    order_reference text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table recommendation (
    id                  uuid primary key,
    kind                text not null default 'RECOMMENDATION' check (kind = 'RECOMMENDATION'),
    plan_id             uuid not null,
    statement           text,
    catalogue_code      text,
    principles          text[] check (principles <@ array ['DETER', 'DETECT', 'DELAY', 'MITIGATE', 'RESPOND']),
    rationale           text,
    success             text,
    if_not_done         text,
    side_effects        text,
    alternatives        text,
    asked_of            text check (asked_of in ('POLICE', 'ORGANISER', 'AUTHORITY', 'LANDOWNER', 'OTHER')),
    asked_of_name       text,
    order_number        bigint,
    needed_by           date,
    lead_time_days      bigint check (lead_time_days >= 0),
    barrier_rating      text,
    installed_as_tested text check (installed_as_tested in ('YES', 'NO', 'NOT_YET')),
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind),
    constraint recommendations_are_counted_from_one check (order_number > 0)
);

create table residual_risk (
    id         uuid primary key,
    kind       text not null default 'RESIDUAL_RISK' check (kind = 'RESIDUAL_RISK'),
    plan_id    uuid not null,
    statement  text,
    cause      text,
    likelihood bigint check (likelihood > 0),
    impact     bigint check (impact > 0),
    owner_kind text check (owner_kind in ('COMMANDER', 'ORGANISER', 'LANDOWNER', 'LOCAL_AUTHORITY', 'OTHER')),
    owner_name text,
    review_on  date,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table contingency (
    id             uuid primary key,
    kind           text not null default 'CONTINGENCY' check (kind = 'CONTINGENCY'),
    plan_id        uuid not null,
    name           text,
    trigger        text,
    decision_maker text,
    deputy         text,
    actions        text[],
    resources      text,
    communications text,
    stand_down     text,
    tested         text check (tested in ('NO', 'TABLE_TOP', 'REHEARSED')),
    tested_on      date,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

insert into link_rule (from_kind, relation, to_kind) values
    ('POWER', 'zones', 'ZONE'),
    ('POWER', 'phases', 'PHASE'),
    ('RECOMMENDATION', 'objectives', 'OBJECTIVE'),
    ('RECOMMENDATION', 'methods', 'METHOD_ASSESSMENT'),
    ('RECOMMENDATION', 'vulnerabilities', 'VULNERABILITY'),
    ('RECOMMENDATION', 'zones', 'ZONE'),
    ('RECOMMENDATION', 'phases', 'PHASE'),
    ('RESIDUAL_RISK', 'recommendations', 'RECOMMENDATION'),
    ('RESIDUAL_RISK', 'vulnerabilities', 'VULNERABILITY'),
    ('RESIDUAL_RISK', 'methods', 'METHOD_ASSESSMENT'),
    ('RESIDUAL_RISK', 'contingencies', 'CONTINGENCY'),
    ('CONTINGENCY', 'places', 'ZONE');

grant select, insert, update on power, recommendation, residual_risk, contingency to ${program};
