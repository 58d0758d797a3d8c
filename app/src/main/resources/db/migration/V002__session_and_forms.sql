-- Sessions (the library's own two tables), the use made of each form's one-use key, forms kept for a person whose
-- session ended, and the secrets that the server signs with. Only sessions and kept forms are ever deleted.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

create table form_use (
    form_key    uuid primary key,
    person_id   uuid        not null references account (id),
    body_sha256 bytea       not null check (length(body_sha256) = 32),
    location    text        not null,
    used_at     timestamptz not null
);

create table kept_form (
    id        uuid primary key,
    person_id uuid        not null references account (id),
    path      text        not null,
    fields    jsonb       not null,
    kept_at   timestamptz not null
);
create index kept_form_person on kept_form (person_id, kept_at);

create table server_secret (
    name   text primary key,
    secret bytea not null check (length(secret) >= 32)
);

grant select, insert, update, delete on spring_session, spring_session_attributes to ${program};
grant select, insert on form_use to ${program};
grant select, insert, delete on kept_form to ${program};
grant select, insert on server_secret to ${program};
