-- A daily review of an event that lasts for days or weeks: the threat, what changed since the last one as it was shown, what
-- was checked, and whether anything changes now, because. Closed once written; one that was wrong is followed by another.
--
-- Reviews are numbered in each plan in the order in which they were written, and each names the one before it.
create table daily_review (
    plan_id        uuid        not null references plan (id),
    number         int         not null check (number > 0),
    previous       int generated always as (nullif(number - 1, 0)) stored,
    reviewed_at    timestamptz not null,
    reviewed_by_id uuid references account (id),
    reviewed_by    text        not null check (reviewed_by <> ''),
    level          text        not null check (level <> ''),
    threat         text        not null check (threat in ('SAME', 'CHANGED')),
    threat_words   text        not null default '',
    changes        text        not null check (changes <> ''),
    checks         text        not null default '',
    outcome        text        not null check (outcome in ('NO_CHANGE', 'CHANGE')),
    because        text        not null check (because <> ''),
    primary key (plan_id, number),
    constraint follows_the_one_before foreign key (plan_id, previous) references daily_review (plan_id, number),
    constraint a_threat_that_changed_says_how check (threat = 'SAME' or threat_words <> '')
);

create trigger closed before update or delete or truncate on daily_review
    for each statement execute function refuse_change();

grant select, insert on daily_review to ${program};
