-- Tests of a plan and what was learnt: peer reviews with their comments, exercises and debriefs with what each measure and
-- contingency did, and lessons.
create table peer_review (
    id               uuid primary key,
    kind             text not null default 'PEER_REVIEW' check (kind = 'PEER_REVIEW'),
    plan_id          uuid not null,
    name             text,
    reviewer         text,
    separate         text check (separate in ('YES', 'NO')),
    separate_because text,
    reviewed_on      date,
    version          text,
    outcome          text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table review_comment (
    id      uuid primary key,
    kind    text not null default 'REVIEW_COMMENT' check (kind = 'REVIEW_COMMENT'),
    plan_id uuid not null,
    comment text,
    taken   text check (taken in ('CHANGED', 'PARTLY', 'NOT_CHANGED')),
    reply   text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table exercise (
    id            uuid primary key,
    kind          text not null default 'EXERCISE' check (kind = 'EXERCISE'),
    plan_id       uuid not null,
    name          text,
    exercise_type text check (exercise_type in ('TABLETOP', 'WALK_THROUGH', 'LIVE')),
    decided_by    text,
    held_at       timestamptz,
    attended      text[],
    purpose       text,
    injects       text[],
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table debrief (
    id             uuid primary key,
    kind           text not null default 'DEBRIEF' check (kind = 'DEBRIEF'),
    plan_id        uuid not null,
    name           text,
    debrief_type   text check (debrief_type in ('HOT', 'INTERNAL', 'MULTI_AGENCY', 'CONTRIBUTION', 'NONE_HELD')),
    none_because   text,
    held_at        timestamptz,
    attended       text[],
    communications text,
    command        text,
    resources      text,
    contingencies  text,
    equipment      text,
    unforeseen     text,
    good_practice  text,
    not_accepted   text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

-- How one assumption, measure or contingency did, when it was tried or on the day.
create table test_result (
    id      uuid primary key,
    kind    text not null default 'TEST_RESULT' check (kind = 'TEST_RESULT'),
    plan_id uuid not null,
    tested  text,
    outcome text check (outcome in ('WORKED', 'PARTLY', 'FAILED', 'NOT_TESTED')),
    words   text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table lesson (
    id          uuid primary key,
    kind        text not null default 'LESSON' check (kind = 'LESSON'),
    plan_id     uuid not null,
    statement   text,
    lesson_type text check (lesson_type in ('ISSUE', 'NOTABLE_PRACTICE')),
    to_do       text,
    happened    text,
    venues      text[],
    event_kind  text,
    methods     text[],
    measures    text[],
    phase_types text[],
    owner       text,
    due_on      date,
    changed     text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

insert into link_rule (from_kind, relation, to_kind) values
    ('REVIEW_COMMENT', 'review', 'PEER_REVIEW'),
    ('REVIEW_COMMENT', 'about', 'METHOD_ASSESSMENT'),
    ('REVIEW_COMMENT', 'about', 'VULNERABILITY'),
    ('REVIEW_COMMENT', 'about', 'RECOMMENDATION'),
    ('REVIEW_COMMENT', 'about', 'RESIDUAL_RISK'),
    ('REVIEW_COMMENT', 'about', 'CONTINGENCY'),
    ('REVIEW_COMMENT', 'about', 'ZONE'),
    ('EXERCISE', 'walks', 'CONTINGENCY'),
    ('EXERCISE', 'assumes', 'COMMITMENT'),
    ('TEST_RESULT', 'at', 'EXERCISE'),
    ('TEST_RESULT', 'at', 'DEBRIEF'),
    ('TEST_RESULT', 'about', 'RECOMMENDATION'),
    ('TEST_RESULT', 'about', 'CONTINGENCY'),
    ('TEST_RESULT', 'about', 'COMMITMENT'),
    ('LESSON', 'at', 'DEBRIEF'),
    ('LESSON', 'at', 'EXERCISE');

grant select, insert, update on peer_review, review_comment, exercise, debrief, test_result, lesson to ${program};
