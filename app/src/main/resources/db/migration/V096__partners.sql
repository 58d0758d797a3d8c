-- Partners: the organisations round an event, what each will do there, what is assumed of it, and what it said itself.
create table partner (
    id              uuid primary key,
    kind            text not null default 'PARTNER' check (kind = 'PARTNER'),
    plan_id         uuid not null,
    organisation    text,
    partner_type    text,
    contact         text[],
    may_handle      text check (may_handle in ('NOTHING', 'OFFICIAL', 'SENSITIVE')),
    advice          text,
    advice_given_on date,
    plan_changed    text check (plan_changed in ('YES', 'PARTLY', 'NO', 'NOT_KNOWN')),
    advice_reason   text,
    attendee_risk   text,
    risk_ownership  text,
    note            text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table commitment (
    id        uuid primary key,
    kind      text not null default 'COMMITMENT' check (kind = 'COMMITMENT'),
    plan_id   uuid not null,
    statement text,
    resources text,
    assumed   text,
    asked_on  date,
    due_on    date,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

insert into link_rule (from_kind, relation, to_kind) values
    ('COMMITMENT', 'partner', 'PARTNER'),
    ('COMMITMENT', 'zones', 'ZONE'),
    ('COMMITMENT', 'phases', 'PHASE'),
    ('COMMITMENT', 'recommendations', 'RECOMMENDATION');

-- What a partner said of a commitment, or what was seen of it: each a row, the newest counts.
create table partner_answer (
    number      bigint generated always as identity primary key,
    plan_id     uuid        not null,
    commitment  uuid        not null,
    kind        text        not null default 'COMMITMENT' check (kind = 'COMMITMENT'),
    answer      text        not null check (answer in ('CONFIRMED', 'CORRECTED', 'NOT_CONFIRMED', 'IN_PLACE', 'NOT_IN_PLACE')),
    words       text        not null default '',
    said_by     text        not null check (said_by <> ''),
    said_as     text        not null default '',
    how         text        not null check (how in ('SIGNED', 'E_MAIL', 'SPOKEN')),
    said_at     timestamptz not null,
    taken_by    text        not null check (taken_by <> ''),
    evidence    text        not null check (evidence <> ''),
    file_id     uuid references kept_file (id),
    recorded_at timestamptz not null,
    foreign key (plan_id, commitment, kind) references plan_item (plan_id, id, kind),
    constraint says_what_is_otherwise check (answer in ('CONFIRMED', 'IN_PLACE') or words <> '')
);
create index partner_answer_plan on partner_answer (plan_id, commitment);
create trigger closed before update or delete or truncate on partner_answer
    for each statement execute function refuse_change();

insert into choice_list_entry (list, code, words, position) values
    ('PARTNER_TYPE', 'ORGANISER', 'Organiser', 1),
    ('PARTNER_TYPE', 'VENUE_OPERATOR', 'Venue operator', 2),
    ('PARTNER_TYPE', 'LANDOWNER', 'Landowner', 3),
    ('PARTNER_TYPE', 'LOCAL_AUTHORITY', 'Local authority', 4),
    ('PARTNER_TYPE', 'HIGHWAYS', 'Highways authority', 5),
    ('PARTNER_TYPE', 'SAG', 'Safety advisory group', 6),
    ('PARTNER_TYPE', 'RESILIENCE_FORUM', 'Resilience forum', 7),
    ('PARTNER_TYPE', 'GUARDING', 'Guarding contractor', 8),
    ('PARTNER_TYPE', 'CROWD_MANAGER', 'Crowd manager or stewarding contractor', 9),
    ('PARTNER_TYPE', 'MEDICAL_PROVIDER', 'Medical provider', 10),
    ('PARTNER_TYPE', 'FIRE', 'Fire and rescue', 11),
    ('PARTNER_TYPE', 'AMBULANCE', 'Ambulance', 12),
    ('PARTNER_TYPE', 'COASTGUARD', 'Coastguard or harbour authority', 13),
    ('PARTNER_TYPE', 'TRANSPORT_OPERATOR', 'Transport operator', 14),
    ('PARTNER_TYPE', 'HOST_FORCE', 'Host or neighbouring force', 15),
    ('PARTNER_TYPE', 'BTP', 'British Transport Police', 16),
    ('PARTNER_TYPE', 'MDP', 'Ministry of Defence Police', 17),
    ('PARTNER_TYPE', 'CNC', 'Civil Nuclear Constabulary', 18),
    ('PARTNER_TYPE', 'CT_POLICING', 'Counter terrorism policing, region', 19),
    ('PARTNER_TYPE', 'NACTSO', 'NaCTSO', 20),
    ('PARTNER_TYPE', 'CTSA', 'Counter terrorism security adviser', 21),
    ('PARTNER_TYPE', 'NPSA', 'NPSA', 22),
    ('PARTNER_TYPE', 'PROTECTION_COMMAND', 'Protection command', 23),
    ('PARTNER_TYPE', 'MILITARY', 'Military', 24),
    ('PARTNER_TYPE', 'CAA_NATS', 'CAA or NATS', 25),
    ('PARTNER_TYPE', 'GOVERNMENT', 'Government department', 26),
    ('PARTNER_TYPE', 'BROADCASTER', 'Broadcaster', 27),
    ('PARTNER_TYPE', 'NEIGHBOURS', 'Neighbouring premises', 28),
    ('PARTNER_TYPE', 'COMMUNITY', 'Community group', 29),
    ('PARTNER_TYPE', 'SIA', 'Security Industry Authority, as regulator', 30),
    ('PARTNER_TYPE', 'OTHER', 'Other', 31);

grant select, insert, update on partner, commitment to ${program};
grant select, insert on partner_answer to ${program};
