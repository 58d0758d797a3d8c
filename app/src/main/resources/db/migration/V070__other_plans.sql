-- Other plans as they arrive: every version that was received, what each says, and what was settled about a clash.
alter table other_plan
    add column organisation     text,
    add column reviewed_on      date,
    add column reviewed_by      text,
    add column reviewed_against text;

-- The other names that a place goes by in other plans; its outline comes only by the plan file until it can be drawn.
alter table zone
    add column aliases text[],
    add column shape   text;

create table received_version (
    id            uuid primary key,
    kind          text not null default 'RECEIVED_VERSION' check (kind = 'RECEIVED_VERSION'),
    plan_id       uuid not null,
    label         text,
    dated         date,
    received_on   timestamptz,
    received_from text,
    file_name     text,
    file_hash     text,
    handling      text,
    read_by       text,
    read_on       date,
    note          text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

-- A fact is kept as its plan writes it: an end before its start, or a day that its weekday denies, is what the review
-- is there to find. So nothing here refuses either.
create table fact (
    id           uuid primary key,
    kind         text not null default 'FACT' check (kind = 'FACT'),
    plan_id      uuid not null,
    words        text,
    anchor       text,
    fact_kind    text check (fact_kind in ('WINDOW', 'PLACE', 'RESOURCE', 'ROLE', 'ASSUMPTION')),
    about        text check (about in ('ACTIVITY', 'CROWD', 'MEASURE', 'SEARCH_AND_SEAL', 'RE_SEARCH', 'WORK', 'POST', 'BREAK',
        'RELIEF', 'CLOSURE', 'OPENING', 'FLIGHT', 'AIRSPACE_RESTRICTION', 'BRIEFING',
        'STAFF_ARRIVAL', 'RVP', 'FCP', 'ASSEMBLY_POINT', 'CASUALTY_POINT', 'CONTROL_ROOM',
        'GATE', 'HAZARD_AREA', 'SEARCH_AREA', 'EMERGENCY_ROUTE', 'DIVERSION', 'CROWD_FLOW',
        'SAFETY_ROUTE', 'BARRIER_FOOTPRINT', 'COVERAGE', 'UNIT', 'STOCK', 'STOCK_HELD',
        'RESERVE', 'LANES', 'LANE_RATE', 'ARRIVALS', 'CAPACITY', 'OCCUPANCY', 'ATTENDANCE',
        'COMPETENCE', 'COMPETENCE_NEEDED', 'TRANSPORT', 'RESPONSIBILITY', 'DECISION',
        'COMMANDER', 'PRIMACY', 'TALK_GROUP', 'CALL_SIGN', 'CONTROL_CONTACT', 'NOTIFY_LIST',
        'PARTNER', 'POST_INSTRUCTION', 'RESPONSE_TO_TRIGGER', 'DEFINED_TERM', 'ASSUMED',
        'RESPONSE_TIME', 'ROUTE_CLEAR', 'ARMED_KNOWN', 'THREAT_LEVEL', 'METHOD_COVERED',
        'EXEMPTION', 'ORDER', 'SHARED_WITH', 'HANDLING_PERMISSION', 'PLAN_CITED')),
    subject      text,
    place_words  text,
    segments     text[],
    starts_at    timestamptz,
    ends_at      timestamptz,
    start_words  text,
    end_words    text,
    weekday      text check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    quantity     bigint,
    unit         text,
    holder       text,
    deputy       text,
    parties      text[],
    drill        text[] check (drill <@ array['FOLLOWER_CONTROL', 'RECLOSE_CHECK']::text[]),
    says         text,
    standing     text check (standing in ('ASSUMED', 'CONFIRMED', 'DENIED', 'UNCONFIRMED')),
    confirmed_by text,
    confirmed_on date,
    carried_from text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

-- What was settled about a clash. What nobody has settled is worked out anew and kept nowhere.
create table finding (
    id             uuid primary key,
    kind           text not null default 'FINDING' check (kind = 'FINDING'),
    plan_id        uuid not null,
    explanation    text,
    rule           text,
    identity       text,
    severity       text check (severity in ('HIGH', 'MEDIUM', 'LOW')),
    settlement     text check (settlement in ('ADOPTED', 'RAISED', 'ACCEPTED', 'DISMISSED', 'MENDED')),
    reason         text,
    raised_with    text,
    raised_on      date,
    answer         text,
    answered_by    text,
    answered_on    date,
    rested_on      text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

insert into link_rule (from_kind, relation, to_kind) values
    ('RECEIVED_VERSION', 'plan', 'OTHER_PLAN'),
    ('FACT', 'plan', 'OTHER_PLAN'),
    ('FACT', 'receivedVersion', 'RECEIVED_VERSION'),
    ('FACT', 'zone', 'ZONE'),
    ('FACT', 'delivers', 'RECOMMENDATION'),
    ('FINDING', 'facts', 'FACT'),
    ('FINDING', 'plans', 'OTHER_PLAN');

-- Who saw a finding, and when first.
create table finding_seen (
    plan_id       uuid        not null references plan (id),
    identity      text        not null check (identity <> ''),
    account       uuid        not null references account (id),
    first_seen_at timestamptz not null,
    primary key (plan_id, identity, account)
);

-- What the program proposed of a version's text and somebody took or passed over, or what was carried over from the
-- version before. A proposal is known by the hash of what it says and where it stands.
create table proposal_dealt_with (
    plan_id  uuid        not null references plan (id),
    version  text        not null check (version ~ '^RCV-[0-9]{3,}$'),
    proposal text        not null check (proposal ~ '^[0-9a-f]{64}$'),
    outcome  text        not null check (outcome in ('TAKEN', 'PASSED_OVER', 'CARRIED')),
    dealt_by text        not null check (dealt_by <> ''),
    dealt_at timestamptz not null,
    primary key (plan_id, version, proposal)
);

-- What the columns of an owner's tables hold, by the tables' headings; the newest row of a layout is how it stands.
create table column_map (
    number   bigint generated always as identity primary key,
    force_id uuid        not null references force (id),
    owner    text        not null,
    layout   text        not null check (layout <> ''),
    columns  text        not null check (columns <> ''),
    set_by   text        not null check (set_by <> ''),
    set_at   timestamptz not null
);
create index column_map_owner on column_map (force_id, owner, number desc);

-- How a force sets a rule of the review; the newest row of a rule is how it stands. A rule is off with a reason.
create table crosscheck_rule_setting (
    number   bigint generated always as identity primary key,
    force_id uuid        not null references force (id),
    rule     text        not null check (rule ~ '^X[0-9]{2}$'),
    off      boolean     not null,
    margins  jsonb       not null default '{}' check (jsonb_typeof(margins) = 'object'),
    reason   text        not null,
    set_by   text        not null check (set_by <> ''),
    set_at   timestamptz not null,
    constraint off_says_why check (not off or reason <> '')
);
create index crosscheck_rule_setting_rule on crosscheck_rule_setting (force_id, rule, number desc);

-- Which types of plan an event of a kind calls for: rows are only added, and the newest of a kind and type stands, a
-- force's own before a shipped one. ANY is every kind; PROTECTED_PERSONS is any event that protected persons attend.
create table required_plan_type (
    number     bigint generated always as identity primary key,
    force_id   uuid references force (id),
    event_kind text        not null check (event_kind <> ''),
    plan_type  text        not null check (plan_type <> ''),
    required   boolean     not null default true,
    because    text        not null,
    set_by     text        not null check (set_by <> ''),
    set_at     timestamptz not null
);
create index required_plan_type_newest on required_plan_type (event_kind, plan_type, number desc);

insert into required_plan_type (event_kind, plan_type, because, set_by, set_at)
select event_kind, plan_type, 'Shipped; a force sets its own', 'Gatehouse', '2026-01-01T00:00:00Z'
from (values
    ('ANY', 'ORGANISER_EMP'), ('ANY', 'MEDICAL'), ('ANY', 'TRAFFIC'),
    ('PROTECTED_PERSONS', 'PROTECTED_PERSONS'), ('PROTECTED_PERSONS', 'FIREARMS'), ('PROTECTED_PERSONS', 'SEARCH'),
    ('MILITARY', 'SILVER_TACTICAL'), ('MILITARY', 'SEARCH'), ('MILITARY', 'CROWD'),
    ('CEREMONIAL', 'SILVER_TACTICAL'), ('CEREMONIAL', 'SEARCH'), ('CEREMONIAL', 'CROWD'),
    ('ROYALTY_PROTECTION', 'SILVER_TACTICAL'), ('ROYALTY_PROTECTION', 'SEARCH'),
    ('ROYALTY_PROTECTION', 'FIREARMS'), ('ROYALTY_PROTECTION', 'PROTECTED_PERSONS'),
    ('CONFERENCE', 'SILVER_TACTICAL'), ('CONFERENCE', 'SEARCH'), ('CONFERENCE', 'VENUE_SECURITY'),
    ('FESTIVAL', 'CROWD'), ('FESTIVAL', 'SILVER_TACTICAL'),
    ('CONCERT', 'CROWD'), ('CONCERT', 'VENUE_SECURITY'),
    ('SPORT', 'CROWD'), ('SPORT', 'VENUE_SECURITY'),
    ('MARKET', 'CROWD'),
    ('PROTEST', 'PUBLIC_ORDER')) as shipped (event_kind, plan_type);

do $$
declare closed text;
begin
    foreach closed in array array ['finding_seen', 'proposal_dealt_with', 'column_map', 'crosscheck_rule_setting',
        'required_plan_type'] loop
        execute format('create trigger closed before update or delete or truncate on %I '
            'for each statement execute function refuse_change()', closed);
    end loop;
end $$;

grant select, insert, update on received_version, fact, finding to ${program};
grant select, insert on finding_seen, proposal_dealt_with, column_map, crosscheck_rule_setting, required_plan_type
    to ${program};
