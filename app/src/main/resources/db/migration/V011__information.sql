-- Information: threat assessments as agreed with the commander, and other factors.
create table threat (
    id              uuid primary key,
    kind            text not null default 'THREAT' check (kind = 'THREAT'),
    plan_id         uuid not null,
    source          text,
    originator      text,
    as_at           date,
    valid_until     date,
    agreed_with     text,
    agreed_at       timestamptz,
    national_level  text,
    specific_threat text check (specific_threat in ('NONE_KNOWN', 'KNOWN', 'UNCLEAR')),
    still_advised   text,
    assessment      text,
    changes_here    text,
    methods         text[],
    gaps            text,
    handling        text,
    quotable        text check (quotable in ('YES', 'NO')),
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind),
    constraint an_assessment_ends_on_or_after_the_day_it_was_made check (valid_until >= as_at)
);

create table factor (
    id          uuid primary key,
    kind        text not null default 'FACTOR' check (kind = 'FACTOR'),
    plan_id     uuid not null,
    statement   text,
    factor_kind text,
    timing      text,
    effect      text,
    source      text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

insert into link_rule (from_kind, relation, to_kind) values
    ('FACTOR', 'zones', 'ZONE'),
    ('FACTOR', 'phases', 'PHASE');

grant select, insert, update on threat, factor to ${program};
