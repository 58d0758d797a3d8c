-- The coordinator's decision log, in the form of the national decision model. An entry is closed once written; what was
-- wrong in it is said in an entry of its own that names it.
--
-- Entries are numbered in each plan in the order in which they were written. That order is the plan's lock and not a
-- clock, and an entry names the one before it, so that none can be left out.
create table decision_log_entry (
    plan_id            uuid        not null references plan (id),
    number             int         not null check (number > 0),
    previous           int generated always as (nullif(number - 1, 0)) stored,
    happened_at        timestamptz not null,
    timed_by           text        not null check (timed_by in ('TYPED', 'FIRST_KEY', 'WRITTEN')),
    written_at         timestamptz not null,
    author_id          uuid references account (id),
    author             text        not null check (author <> ''),
    loggist            text        not null default '',
    what               text        not null check (what <> ''),
    known              text        not null default '',
    not_known          text        not null default '',
    assessment         text        not null default '',
    powers             text        not null default '',
    options            text        not null default '',
    rejected           text        not null default '',
    action             text        not null default '',
    review             text        not null default '',
    ethics             text        not null default '',
    operation_log      text        not null default '',
    review_at          timestamptz,
    intelligence       text        not null default '' check (intelligence in ('', 'SUBMITTED', 'NOT_SUBMITTED',
        'NOT_APPLICABLE')),
    intelligence_words text        not null default '',
    corrects           int,
    primary key (plan_id, number),
    constraint follows_the_one_before foreign key (plan_id, previous) references decision_log_entry (plan_id, number),
    constraint corrects_one_that_there_is foreign key (plan_id, corrects)
        references decision_log_entry (plan_id, number),
    constraint corrects_an_earlier_one check (corrects is null or corrects < number),
    constraint intelligence_says_under_which_reference_or_why_not
        check (intelligence not in ('SUBMITTED', 'NOT_SUBMITTED') or intelligence_words <> '')
);

-- What an entry is about: items of its own plan, as they were named.
create table decision_log_about (
    plan_id   uuid not null,
    number    int  not null,
    position  int  not null,
    item_id   uuid not null,
    item_kind text not null,
    primary key (plan_id, number, position),
    unique (plan_id, number, item_id),
    foreign key (plan_id, number) references decision_log_entry (plan_id, number),
    foreign key (plan_id, item_id, item_kind) references plan_item (plan_id, id, kind)
);
create index decision_log_about_item on decision_log_about (item_id);

create trigger closed before update or delete or truncate on decision_log_entry
    for each statement execute function refuse_change();
create trigger closed before update or delete or truncate on decision_log_about
    for each statement execute function refuse_change();

grant select, insert on decision_log_entry, decision_log_about to ${program};
