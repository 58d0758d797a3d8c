-- A plan begun from the last kept version of another. What came along is written down once, in the new plan, so that
-- it shows what became of every line without a right to the old one. Nothing here is ever rewritten.
create table carried_plan (
    plan_id        uuid primary key references plan (id),
    from_plan_id   uuid references plan (id),
    from_reference text        not null check (from_reference <> ''),
    from_name      text        not null check (from_name <> ''),
    from_force     text        not null,
    from_version   int         not null check (from_version > 0),
    from_sha256    text        not null check (from_sha256 ~ '^[0-9a-f]{64}$'),
    kept_back      int         not null check (kept_back >= 0),
    carried_by     text        not null check (carried_by <> ''),
    carried_at     timestamptz not null
);
create index carried_plan_from on carried_plan (from_plan_id);

-- The origin of an item: its reference and title there, and its words as they were carried, under their hash.
create table carried_item (
    item_id   uuid primary key references plan_item (id),
    plan_id   uuid not null references carried_plan (plan_id),
    reference text not null check (reference <> ''),
    title     text not null,
    words     text not null check (words <> ''),
    sha256    text not null check (sha256 = encode(sha256(convert_to(words, 'UTF8')), 'hex'))
);
create index carried_item_plan on carried_item (plan_id);

-- What was decided, accepted, delivered, tested or endorsed last year: words about the past that nothing reads as live.
create table carried_history (
    id      uuid primary key,
    plan_id uuid not null references carried_plan (plan_id),
    item_id uuid references plan_item (id),
    place   int  not null,
    what    text not null check (what in ('DECISION', 'SUPPORT', 'ANSWER', 'ACCEPTANCE', 'DELIVERY', 'ENDORSEMENT',
        'LEFT')),
    words   text not null check (words <> ''),
    unique (plan_id, place)
);
create index carried_history_item on carried_history (item_id);

-- What may have gone stale, and by whom it was confirmed with a basis, or done anew. A question without an item is about
-- something of last year that did not come along.
create table carried_question (
    id        uuid primary key,
    plan_id   uuid not null references carried_plan (plan_id),
    place     int  not null,
    topic     text not null check (topic in ('VISITS', 'THREAT', 'ATTENDANCE', 'CONTACTS', 'BARRIER_STOCK',
        'COMMITMENTS')),
    reference text not null check (reference <> ''),
    item_id   uuid references plan_item (id),
    words     text not null check (words <> ''),
    unique (plan_id, topic, reference)
);
create index carried_question_item on carried_question (item_id);

create table carried_answer (
    question_id uuid primary key references carried_question (id),
    outcome     text        not null check (outcome in ('NO_CHANGE', 'DONE_ANEW')),
    because     text        not null check (because <> ''),
    answered_by text        not null check (answered_by <> ''),
    answered_at timestamptz not null
);

do $$
declare closed text;
begin
    foreach closed in array array ['carried_plan', 'carried_item', 'carried_history', 'carried_question',
        'carried_answer'] loop
        execute format('create trigger closed before update or delete or truncate on %I '
            'for each statement execute function refuse_change()', closed);
    end loop;
end $$;

grant select, insert on carried_plan, carried_item, carried_history, carried_question, carried_answer to ${program};
