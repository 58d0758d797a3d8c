-- A plan, the people on it, its items and the links between them. Items keep one numbering; removed ones keep row and
-- number. Composite keys make a dangling link, a link into another plan and a link to the wrong kind impossible.
create table plan (
    id             uuid primary key,
    force_id       uuid        not null references force (id),
    reference      text        not null check (reference <> ''),
    name           text        not null check (name <> ''),
    subject        text        not null check (subject in ('EVENT', 'SITE', 'NEITHER')),
    marking        text        not null default '',
    zone           text        not null,
    scale          text        not null,
    author         text        not null default '',
    banner         text        not null default '',
    published      boolean     not null default false,
    draft_revision bigint      not null default 0,
    created_at     timestamptz not null,
    unique (force_id, reference),
    constraint published_facts_say_so check (not published or (banner <> '' and marking = '')),
    constraint a_police_plan_is_marked check (published or marking <> '')
);

-- The form is a dated row: a lighter form is promoted, and its first form is kept.
create table plan_form (
    id      uuid primary key,
    plan_id uuid        not null references plan (id),
    form    text        not null check (form in ('RECORD_OF_ADVICE', 'CONCISE', 'FULL')),
    set_by  text        not null,
    set_at  timestamptz not null
);
create index plan_form_newest on plan_form (plan_id, set_at desc);

create table plan_member (
    id        uuid primary key,
    plan_id   uuid        not null references plan (id),
    person_id uuid        not null references account (id),
    capacity  text        not null check (capacity in ('COORDINATOR', 'DEPUTY', 'MENTOR', 'ENDORSER', 'TACTICAL',
        'OPERATIONAL', 'LOGGIST', 'READER')),
    added_by  text        not null,
    added_at  timestamptz not null,
    ended_by  text,
    ended_at  timestamptz,
    constraint ended_says_by_whom check ((ended_at is null) = (ended_by is null))
);
create unique index plan_member_now on plan_member (plan_id, person_id) where ended_at is null;
create index plan_member_person on plan_member (person_id) where ended_at is null;

create table plan_item (
    id              uuid primary key,
    plan_id         uuid        not null references plan (id),
    kind            text        not null,
    number          int         not null check (number > 0),
    reference       text        not null,
    revision        int         not null check (revision > 0),
    marking         text        not null default '',
    title           text        not null,
    words           text        not null,
    blanks          jsonb       not null default '{}' check (jsonb_typeof(blanks) = 'object'),
    removed_at      timestamptz,
    removed_because text        not null default '',
    unique (plan_id, reference),
    unique (plan_id, kind, number),
    unique (plan_id, id, kind),
    constraint removal_says_why check ((removed_at is null) = (removed_because = ''))
);

-- What every save left, closed: history with old and new values, and any past moment, come from here.
create table item_revision (
    item_id  uuid        not null references plan_item (id),
    revision int         not null,
    body     bytea       not null,
    sha256   bytea       not null check (sha256 = sha256(body)),
    saved_by text        not null,
    saved_at timestamptz not null,
    primary key (item_id, revision)
);

create table link_rule (
    from_kind text not null,
    relation  text not null,
    to_kind   text not null,
    primary key (from_kind, relation, to_kind)
);

create table plan_link (
    id         uuid primary key,
    plan_id    uuid not null,
    from_id    uuid not null,
    from_kind  text not null,
    relation   text not null,
    to_id      uuid not null,
    to_kind    text not null,
    position   int  not null,
    removed_at timestamptz,
    foreign key (plan_id, from_id, from_kind) references plan_item (plan_id, id, kind),
    foreign key (plan_id, to_id, to_kind) references plan_item (plan_id, id, kind),
    foreign key (from_kind, relation, to_kind) references link_rule (from_kind, relation, to_kind)
);
create unique index plan_link_now on plan_link (from_id, relation, to_id) where removed_at is null;
create index plan_link_plan on plan_link (plan_id, from_kind) where removed_at is null;
create index plan_link_to on plan_link (to_id) where removed_at is null;

-- What was dropped in and not yet sorted: kept at once with its time.
create table capture (
    id          uuid primary key,
    force_id    uuid        not null references force (id),
    person_id   uuid        not null references account (id),
    plan_id     uuid references plan (id),
    words       text        not null,
    file_id     uuid,
    file_name   text        not null default '',
    captured_by text        not null,
    captured_at timestamptz not null,
    sorted_into text        not null default '',
    sorted_by   text        not null default '',
    sorted_at   timestamptz,
    constraint holds_something check (words <> '' or file_id is not null),
    constraint sorted_says_where check ((sorted_at is null) = (sorted_into = ''))
);
create index capture_unsorted on capture (plan_id) where sorted_at is null;
create index capture_person on capture (person_id) where sorted_at is null;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are closed once written', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger closed before update or delete or truncate on item_revision
    for each statement execute function refuse_change();
create trigger closed before update or delete or truncate on plan_form
    for each statement execute function refuse_change();

grant select, insert on plan, plan_form, plan_member, plan_item, item_revision, plan_link, capture to ${program};
grant select on link_rule to ${program};
grant update (draft_revision, name, marking) on plan to ${program};
grant update (ended_by, ended_at) on plan_member to ${program};
grant update (revision, marking, title, words, blanks, removed_at, removed_because) on plan_item to ${program};
grant update (removed_at) on plan_link to ${program};
grant update (plan_id, sorted_into, sorted_by, sorted_at) on capture to ${program};
