-- Lessons that a plan's coordinator released to the force, in words of their own that hold nothing of the plan; and what each
-- plan answers to those that bear on it. Added and never changed: whoever withdraws one leaves a row that says why.
create table released_lesson (
    id             uuid primary key,
    force_id       uuid        not null references force (id),
    number         int         not null check (number > 0),
    plan_id        uuid        not null references plan (id),
    item_id        uuid        not null references plan_item (id),
    title          text        not null check (title <> ''),
    to_do          text        not null check (to_do <> ''),
    lesson_type    text        not null check (lesson_type in ('ISSUE', 'NOTABLE_PRACTICE')),
    venues         text[]      not null,
    event_kind     text        not null default '',
    methods        text[]      not null,
    measures       text[]      not null,
    phase_types    text[]      not null,
    released_by_id uuid        not null references account (id),
    released_by    text        not null check (released_by <> ''),
    released_at    timestamptz not null,
    unique (force_id, number),
    constraint it_bears_on_something check (
        cardinality(venues) + cardinality(methods) + cardinality(measures) + cardinality(phase_types) > 0
        or event_kind <> '')
);

create table released_lesson_withdrawal (
    lesson_id    uuid primary key references released_lesson (id),
    because      text        not null check (because <> ''),
    withdrawn_by text        not null check (withdrawn_by <> ''),
    withdrawn_at timestamptz not null
);

-- The lesson is named by its identity alone, and its words are kept: a plan file may carry the answer to where it is not known.
create table lesson_answer (
    id          uuid primary key,
    plan_id     uuid        not null references plan (id),
    lesson      uuid        not null,
    says        text        not null check (says <> ''),
    outcome     text        not null check (outcome in ('APPLIED', 'NOT_APPLIED')),
    applied     text[]      not null,
    because     text        not null default '',
    answered_by text        not null check (answered_by <> ''),
    answered_at timestamptz not null,
    constraint applied_says_where check ((outcome = 'APPLIED') = (cardinality(applied) > 0)),
    constraint not_applied_says_why check (outcome = 'APPLIED' or because <> '')
);
create index lesson_answer_of_plan on lesson_answer (plan_id, lesson, answered_at);

create trigger closed before update or delete or truncate on released_lesson
    for each statement execute function refuse_change();
create trigger closed before update or delete or truncate on released_lesson_withdrawal
    for each statement execute function refuse_change();
create trigger closed before update or delete or truncate on lesson_answer
    for each statement execute function refuse_change();

grant select, insert on released_lesson, released_lesson_withdrawal, lesson_answer to ${program};
