-- Which notices a person does without, and up to which entry of the log they have seen those of a plan; of both the newest
-- row counts. What is due is no notice and cannot be turned down.
create table notice_choice (
    number     bigint generated always as identity primary key,
    account_id uuid        not null references account (id),
    unwanted   text[]      not null check (unwanted <@ array ['CHANGES', 'VERSIONS', 'ANSWERS']),
    set_at     timestamptz not null
);
create index notice_choice_account on notice_choice (account_id, number desc);

create table notice_seen (
    number     bigint generated always as identity primary key,
    account_id uuid        not null references account (id),
    plan_id    uuid        not null references plan (id),
    up_to      bigint      not null,
    seen_at    timestamptz not null
);
create index notice_seen_account on notice_seen (account_id, plan_id, number desc);

create trigger closed before update or delete or truncate on notice_choice
    for each statement execute function refuse_change();
create trigger closed before update or delete or truncate on notice_seen
    for each statement execute function refuse_change();

-- What was done to a plan, apart from the many looks at it.
create index audit_entry_done on audit_entry (plan_id, number desc) where outcome = 'DONE';

grant select, insert on notice_choice, notice_seen to ${program};
