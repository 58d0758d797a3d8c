-- Who may sign in, and for which force. The state of an account is the newest of its rows, with who and why.
create table force (
    id   uuid primary key,
    name text not null unique check (name <> '')
);

create table account (
    id           uuid primary key,
    force_id     uuid        not null references force (id),
    sign_in_name text        not null unique check (sign_in_name <> '' and sign_in_name = lower(sign_in_name)),
    name         text        not null check (name <> ''),
    post         text        not null default '',
    roles        text[]      not null,
    created_at   timestamptz not null,
    constraint roles_of_the_field check (roles <@ array ['COORDINATOR', 'STRATEGIC_COMMANDER', 'POLICE_LEAD',
        'TACTICAL_COMMANDER', 'OPERATIONAL_COMMANDER', 'REGIONAL_LEAD', 'PLAN_OWNER', 'PARTNER', 'LOGGIST', 'AUDITOR',
        'DISCLOSURE_OFFICER', 'RECORDS_MANAGER', 'ADMINISTRATOR'])
);

create table account_secret (
    account_id    uuid primary key references account (id),
    password_hash text        not null,
    set_at        timestamptz not null
);

create table account_state (
    id         uuid primary key,
    account_id uuid        not null references account (id),
    state      text        not null check (state in ('ACTIVE', 'SUSPENDED')),
    reason     text        not null default '',
    set_by     text        not null check (set_by <> ''),
    set_at     timestamptz not null
);
create index account_state_newest on account_state (account_id, set_at desc);

grant select on force, account, account_secret, account_state to ${program};
grant insert on force, account, account_secret, account_state to ${program};
grant update on account, account_secret to ${program};
