-- Tries at signing in that failed, counted for a quarter of an hour and then deleted, and one-time links by which a
-- person sets a password. A link is kept as its hash only: who reads the table cannot use it.
create table sign_in_failure (
    id           uuid primary key,
    sign_in_name text        not null,
    source       text        not null,
    failed_at    timestamptz not null
);
create index sign_in_failure_name on sign_in_failure (sign_in_name, source, failed_at);
create index sign_in_failure_source on sign_in_failure (source, failed_at);

create table account_link (
    token_sha256 bytea primary key check (length(token_sha256) = 32),
    purpose      text        not null check (purpose in ('FIRST_ACCOUNT', 'SET_PASSWORD')),
    account_id   uuid references account (id),
    made_by      text        not null check (made_by <> ''),
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    constraint a_password_is_someones check ((purpose = 'SET_PASSWORD') = (account_id is not null))
);
create index account_link_account on account_link (account_id);

grant select, insert, delete on sign_in_failure to ${program};
grant select, insert on account_link to ${program};
grant update (used_at) on account_link to ${program};
