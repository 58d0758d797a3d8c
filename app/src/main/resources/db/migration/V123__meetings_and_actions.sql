-- Meetings, what is on their agenda with what came of it, and the actions taken there or anywhere else.
create table meeting (
    id           uuid primary key,
    kind         text not null default 'MEETING' check (kind = 'MEETING'),
    plan_id      uuid not null,
    name         text,
    meeting_kind text,
    starts_at    timestamptz,
    ends_at      timestamptz,
    place        text,
    invited      text[],
    attended     text[],
    apologies    text[],
    not_invited  text,
    who_stays    text[],
    note         text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

-- A point of an agenda keeps by what it was chosen and where that stands. Advice that is not followed keeps the reason.
create table agenda_point (
    id          uuid primary key,
    kind        text not null default 'AGENDA_POINT' check (kind = 'AGENDA_POINT'),
    plan_id     uuid not null,
    words       text,
    chosen_by   text,
    stands_at   text,
    said        text,
    decided     text,
    followed    text check (followed in ('YES', 'IN_PART', 'NO', 'NOT_ANSWERED')),
    because_not text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table action (
    id         uuid primary key,
    kind       text not null default 'ACTION' check (kind = 'ACTION'),
    plan_id    uuid not null,
    statement  text,
    owner      text,
    reached_at text,
    due        date,
    state      text check (state in ('OPEN', 'DONE', 'NOT_DONE')),
    outcome    text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);
create index action_due on action (due) where due is not null;

insert into link_rule (from_kind, relation, to_kind)
select 'AGENDA_POINT', 'about', kind
from unnest(array ['RECOMMENDATION', 'RESIDUAL_RISK', 'VULNERABILITY', 'ZONE', 'OTHER_PLAN', 'FINDING', 'CONTINGENCY', 'POWER',
    'THREAT', 'ACTION']) kind;
insert into link_rule (from_kind, relation, to_kind)
select 'ACTION', 'about', kind
from unnest(array ['RECOMMENDATION', 'RESIDUAL_RISK', 'VULNERABILITY', 'ZONE', 'OTHER_PLAN', 'FINDING', 'CONTINGENCY', 'POWER',
    'THREAT']) kind;
insert into link_rule (from_kind, relation, to_kind) values
    ('AGENDA_POINT', 'meeting', 'MEETING'),
    ('ACTION', 'meeting', 'MEETING'),
    ('ACTION', 'point', 'AGENDA_POINT'),
    ('ACTION', 'observations', 'OBSERVATION');

insert into choice_list_entry (list, code, words, position) values
    ('MEETING_KIND', 'TPG', 'Tactical planning group', 1),
    ('MEETING_KIND', 'SAG', 'Safety advisory group', 2),
    ('MEETING_KIND', 'GOLD_GROUP', 'Gold group', 3),
    ('MEETING_KIND', 'SILVER', 'Silver meeting', 4),
    ('MEETING_KIND', 'PARTNER', 'Meeting with partners', 5),
    ('MEETING_KIND', 'SITE', 'Meeting at a site', 6);

grant select, insert, update on meeting, agenda_point, action to ${program};

-- That the reminder of an action for a day was dealt with: once the day before, once on the day.
create table reminder_looked_at (
    action_id uuid        not null references plan_item (id),
    due       date        not null,
    days      int         not null check (days in (0, 1)),
    looked_at timestamptz not null,
    primary key (action_id, due, days)
);
grant select, insert on reminder_looked_at to ${program};
