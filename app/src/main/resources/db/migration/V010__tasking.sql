-- Tasking: how the work came about, the event and its phases, what is to be protected, the places, the intentions.
-- A column of every item table is null where its question has no answer; why it has none lies in plan_item.blanks, so a
-- rule that a blank satisfies cannot be a CHECK here.
create table tasking (
    id                 uuid primary key,
    kind               text not null default 'TASKING' check (kind = 'TASKING'),
    plan_id            uuid not null,
    task               text,
    asked_by           text,
    asked_by_role      text,
    asked_how          text check (asked_how in ('WRITTEN', 'E_MAIL', 'SPOKEN', 'MEETING')),
    asked_at           timestamptz,
    criterion          text,
    notice             text,
    tasked_by          text,
    tasked_by_role     text,
    tasked_at          timestamptz,
    tasked_how         text check (tasked_how in ('WRITTEN', 'E_MAIL', 'SPOKEN', 'MEETING')),
    terms_of_reference text,
    deadline           timestamptz,
    form_wanted        text check (form_wanted in ('RECORD_OF_ADVICE', 'CONCISE', 'FULL')),
    endorser           text,
    endorser_role      text check (endorser_role in ('STRATEGIC_COMMANDER', 'POLICE_LEAD', 'PERSON_IN_CHARGE')),
    operation_name     text,
    coordinator        text,
    deputy             text,
    mentor             text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table advice (
    id           uuid primary key,
    kind         text not null default 'ADVICE' check (kind = 'ADVICE'),
    plan_id      uuid not null,
    about        text,
    to_whom      text,
    to_whom_role text,
    given_at     timestamptz,
    means        text check (means in ('IN_PERSON', 'TELEPHONE', 'VIDEO', 'RADIO', 'E_MAIL')),
    known        text,
    not_known    text,
    advice       text,
    confirmation text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table event (
    id                     uuid primary key,
    kind                   text not null default 'EVENT' check (kind = 'EVENT'),
    plan_id                uuid not null,
    name                   text,
    description            text,
    event_kind             text,
    first_day              date,
    last_day               date,
    attendance             bigint check (attendance >= 0),
    attendance_basis       text,
    publicity              text,
    ticketing              text,
    profile                text,
    protected_persons      text check (protected_persons in ('YES', 'NO')),
    protected_persons_plan text,
    force_areas            text[],
    act_tier               text,
    history                text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind),
    constraint an_event_ends_on_or_after_its_first_day check (last_day >= first_day)
);

create table phase (
    id         uuid primary key,
    kind       text not null default 'PHASE' check (kind = 'PHASE'),
    plan_id    uuid not null,
    name       text,
    phase_type text,
    windows    text[],
    attendance bigint check (attendance >= 0),
    notes      text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table asset (
    id             uuid primary key,
    kind           text not null default 'ASSET' check (kind = 'ASSET'),
    plan_id        uuid not null,
    name           text,
    asset_kind     text check (asset_kind in ('PERSON', 'PLACE', 'EVENT', 'PROPERTY')),
    importance     text,
    responsible    text,
    plan_reference text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table zone (
    id             uuid primary key,
    kind           text not null default 'ZONE' check (kind = 'ZONE'),
    plan_id        uuid not null,
    name           text,
    zone_kind      text,
    description    text,
    owner          text,
    controller     text,
    leads          text[],
    police_primacy text,
    occupancy      bigint check (occupancy >= 0),
    shared_space   text check (shared_space in ('YES', 'NO')),
    sensitivity    text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table strategy (
    id                  uuid primary key,
    kind                text not null default 'STRATEGY' check (kind = 'STRATEGY'),
    plan_id             uuid not null,
    aim                 text,
    issuer              text,
    version             text,
    issued_at           timestamptz,
    tactical_parameters text,
    human_rights        text,
    equality            text,
    health_and_safety   text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table objective (
    id           uuid primary key,
    kind         text not null default 'OBJECTIVE' check (kind = 'OBJECTIVE'),
    plan_id      uuid not null,
    statement    text,
    order_number bigint,
    source       text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind),
    constraint objectives_are_counted_from_one check (order_number > 0)
);

insert into link_rule (from_kind, relation, to_kind) values
    ('ASSET', 'zones', 'ZONE'),
    ('ASSET', 'phases', 'PHASE'),
    ('ZONE', 'adjoining', 'ZONE');

grant select, insert, update on tasking, advice, event, phase, asset, zone, strategy, objective to ${program};
