-- What is decided on. A version is the whole plan, closed, under its hash. Decisions, deliveries, acceptances and
-- endorsements are rows with who, how, when and why; as many as were made. Nobody acts as another: a row recorded from
-- paper, e-mail or speech says who took it and what the evidence is, and is to be confirmed until a confirmation.
create table plan_version (
    id             uuid primary key,
    plan_id        uuid        not null references plan (id),
    number         int         not null check (number > 0),
    draft_revision bigint      not null,
    format         text        not null,
    body           bytea       not null,
    sha256         bytea       not null check (sha256 = sha256(body)),
    reason         text        not null check (reason <> ''),
    taken_by_id    uuid references account (id),
    taken_by       text        not null check (taken_by <> ''),
    taken_at       timestamptz not null,
    unique (plan_id, number)
);

create table decision_sheet (
    id              uuid primary key,
    plan_id         uuid        not null references plan (id),
    version_id      uuid references plan_version (id),
    body            bytea       not null,
    sha256          bytea       not null check (sha256 = sha256(body)),
    issued_by       text        not null,
    issued_at       timestamptz not null
);

create table decision (
    id             uuid primary key,
    plan_id        uuid        not null references plan (id),
    recommendation uuid        not null references plan_item (id),
    outcome        text        not null check (outcome in ('ACCEPTED', 'IN_PART', 'NOT_ACCEPTED', 'DEFERRED')),
    ground         text        not null default '' check (ground in ('', 'RESOURCE', 'LEGAL', 'OPERATIONAL',
        'PROPORTIONALITY', 'SUPERSEDED', 'OTHER')),
    reason         text        not null default '',
    deferred_to    date,
    capacity       text        not null check (capacity in ('DECISION', 'SUPPORT', 'ANSWER')),
    made_by_id     uuid references account (id),
    made_by        text        not null check (made_by <> ''),
    made_as        text        not null default '',
    made_how       text        not null check (made_how in ('IN_PRODUCT', 'SIGNED', 'E_MAIL', 'SPOKEN')),
    made_at        timestamptz not null,
    taken_by       text        not null default '',
    evidence       text        not null default '',
    evidence_file  uuid,
    words_shown    text        not null,
    sheet_sha256   bytea,
    recorded_at    timestamptz not null,
    constraint short_of_acceptance_says_why check (outcome = 'ACCEPTED' or reason <> ''),
    constraint deferral_has_a_date check ((outcome = 'DEFERRED') = (deferred_to is not null)),
    constraint recorded_says_who_took_it check ((made_how = 'IN_PRODUCT') = (taken_by = ''))
);
create index decision_recommendation on decision (recommendation, made_at);
create index decision_plan on decision (plan_id);

create table delivery (
    id             uuid primary key,
    plan_id        uuid        not null references plan (id),
    recommendation uuid        not null references plan_item (id),
    state          text        not null check (state in ('NOT_STARTED', 'IN_PROGRESS', 'IN_PLACE', 'VERIFIED', 'FAILED',
        'WITHDRAWN')),
    owner          text        not null default '',
    due            date,
    words          text        not null default '',
    reported_by    text        not null check (reported_by <> ''),
    reported_at    timestamptz not null
);
create index delivery_recommendation on delivery (recommendation, reported_at);
create index delivery_plan on delivery (plan_id);

create table acceptance (
    id            uuid primary key,
    plan_id       uuid        not null references plan (id),
    risk          uuid        not null references plan_item (id),
    outcome       text        not null check (outcome in ('ACCEPTED', 'NOTED_AND_PASSED_ON')),
    passed_to     text        not null default '',
    reason        text        not null default '',
    review_on     date,
    made_by_id    uuid references account (id),
    made_by       text        not null check (made_by <> ''),
    made_as       text        not null default '',
    made_how      text        not null check (made_how in ('IN_PRODUCT', 'SIGNED', 'E_MAIL', 'SPOKEN')),
    made_at       timestamptz not null,
    taken_by      text        not null default '',
    evidence      text        not null default '',
    evidence_file uuid,
    words_shown   text        not null,
    recorded_at   timestamptz not null,
    constraint passed_on_says_to_whom check ((outcome = 'NOTED_AND_PASSED_ON') = (passed_to <> '')),
    constraint recorded_says_who_took_it check ((made_how = 'IN_PRODUCT') = (taken_by = ''))
);
create index acceptance_risk on acceptance (risk, made_at);
create index acceptance_plan on acceptance (plan_id);

create table endorsement (
    id            uuid primary key,
    plan_id       uuid        not null references plan (id),
    version_id    uuid        not null references plan_version (id),
    sha256        bytea       not null,
    outcome       text        not null check (outcome in ('ENDORSED', 'ENDORSED_WITH_VARIATIONS', 'RETURNED')),
    variations    text        not null default '',
    made_by_id    uuid references account (id),
    made_by       text        not null check (made_by <> ''),
    made_as       text        not null default '',
    made_how      text        not null check (made_how in ('IN_PRODUCT', 'SIGNED', 'E_MAIL', 'SPOKEN')),
    made_at       timestamptz not null,
    taken_by      text        not null default '',
    evidence      text        not null default '',
    evidence_file uuid,
    recorded_at   timestamptz not null,
    constraint variations_and_returns_say_what check (outcome = 'ENDORSED' or variations <> ''),
    constraint recorded_says_who_took_it check ((made_how = 'IN_PRODUCT') = (taken_by = ''))
);
create index endorsement_version on endorsement (version_id, made_at);
create index endorsement_plan on endorsement (plan_id);

-- What was recorded for someone, confirmed by that person.
create table confirmation (
    id           uuid primary key,
    plan_id      uuid        not null references plan (id),
    of_table     text        not null check (of_table in ('decision', 'acceptance', 'endorsement')),
    of_id        uuid        not null unique,
    confirmed    boolean     not null,
    words        text        not null default '',
    by_id        uuid        not null references account (id),
    by_name      text        not null,
    at           timestamptz not null,
    constraint a_dispute_says_what check (confirmed or words <> '')
);

create table gap_settlement (
    id         uuid primary key,
    plan_id    uuid        not null references plan (id),
    gap        text        not null,
    outcome    text        not null check (outcome in ('ADOPTED', 'DISMISSED')),
    reason     text        not null default '',
    settled_by text        not null,
    settled_at timestamptz not null,
    constraint dismissal_says_why check (outcome <> 'DISMISSED' or reason <> '')
);
create index gap_settlement_plan on gap_settlement (plan_id, gap, settled_at);

-- Kept bytes: named at random in the folder, their hash here.
create table kept_file (
    id         uuid primary key,
    force_id   uuid references force (id),
    plan_id    uuid references plan (id),
    name       text        not null,
    type       text        not null,
    size       bigint      not null check (size >= 0),
    sha256     bytea       not null check (length(sha256) = 32),
    scheme     int         not null,
    kept_by    text        not null,
    kept_at    timestamptz not null
);

-- A document set from a version: its bytes are kept, for they are what people saw.
create table kept_document (
    id         uuid primary key,
    plan_id    uuid        not null references plan (id),
    version_id uuid        not null references plan_version (id),
    form       text        not null,
    type       text        not null check (type in ('pdf', 'docx')),
    status     text        not null,
    file_id    uuid        not null references kept_file (id),
    made_at    timestamptz not null,
    unique (version_id, form, type, status)
);

do $$
declare closed text;
begin
    foreach closed in array array ['plan_version', 'decision_sheet', 'decision', 'delivery', 'acceptance',
        'endorsement', 'confirmation', 'gap_settlement', 'kept_file', 'kept_document'] loop
        execute format('create trigger closed before update or delete or truncate on %I '
            'for each statement execute function refuse_change()', closed);
    end loop;
end $$;

grant select, insert on plan_version, decision_sheet, decision, delivery, acceptance, endorsement, confirmation,
    gap_settlement, kept_file, kept_document to ${program};
