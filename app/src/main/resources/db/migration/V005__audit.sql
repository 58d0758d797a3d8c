-- The log: entry bytes final as written, the words beside them under a salted digest so that they can be disposed of
-- without breaking the log. The columns repeat what the bytes say, for reading by page; the bytes are the record.
create table audit_entry (
    number    bigint generated always as identity primary key,
    id        uuid        not null unique,
    at        timestamptz not null,
    actor_id  uuid,
    force_id  uuid,
    plan_id   uuid,
    action    text        not null,
    object    text        not null,
    outcome   text        not null check (outcome in ('DONE', 'SEEN', 'DENIED', 'ISSUED', 'FAILED')),
    body      bytea       not null,
    check (length(body) <= 65535)
);
create index audit_entry_plan on audit_entry (plan_id, number desc);
create index audit_entry_force on audit_entry (force_id, number desc);
create index audit_entry_actor on audit_entry (actor_id, number desc);

create table audit_detail (
    entry_id uuid primary key references audit_entry (id),
    salt     bytea not null check (length(salt) = 16),
    body     bytea not null
);

create trigger closed before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
create trigger closed before update or delete or truncate on audit_detail
    for each statement execute function refuse_change();

grant select, insert on audit_entry, audit_detail to ${program};
