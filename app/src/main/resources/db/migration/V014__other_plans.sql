-- The other plans of the operation, and what each does to this one.
create table other_plan (
    id             uuid primary key,
    kind           text not null default 'OTHER_PLAN' check (kind = 'OTHER_PLAN'),
    plan_id        uuid not null,
    plan_title     text,
    plan_type      text,
    owner          text,
    version        text,
    dated          date,
    holder         text,
    seen           text check (seen in ('SEEN', 'NOT_SEEN', 'HELD_ELSEWHERE')),
    read_by        text,
    read_on        date,
    effect_on_ours text,
    our_effect     text,
    outcome        text,
    objectives     text[],
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

grant select, insert, update on other_plan to ${program};
