-- Site visits: what was prepared, what was asked and seen, and the photographs that were taken.
create table site_visit (
    id          uuid primary key,
    kind        text not null default 'SITE_VISIT' check (kind = 'SITE_VISIT'),
    plan_id     uuid not null,
    name        text,
    visited_by  text[],
    with_whom   text[],
    visited_at  timestamptz,
    stands_for  text,
    note        text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

-- A prompt of a visit with what was answered. Its code is that of a shipped prompt, for good; one that a person wrote has
-- none. A prompt that is left out stays, with the reason.
create table observation (
    id            uuid primary key,
    kind          text not null default 'OBSERVATION' check (kind = 'OBSERVATION'),
    plan_id       uuid not null,
    prompt        text,
    prompt_code   text,
    asked_because text,
    answer        text check (answer in ('YES', 'NO', 'PARTLY', 'NOT_APPLICABLE', 'NOT_SEEN')),
    note          text,
    intelligence  text,
    nothing       text,
    left_out      text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table photograph (
    id        uuid primary key,
    kind      text not null default 'PHOTOGRAPH' check (kind = 'PHOTOGRAPH'),
    plan_id   uuid not null,
    place     text,
    taken_at  timestamptz,
    shows     text,
    file_name text,
    file_hash text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

insert into link_rule (from_kind, relation, to_kind) values
    ('SITE_VISIT', 'zones', 'ZONE'),
    ('SITE_VISIT', 'phases', 'PHASE'),
    ('OBSERVATION', 'visit', 'SITE_VISIT'),
    ('OBSERVATION', 'zones', 'ZONE'),
    ('OBSERVATION', 'about', 'VULNERABILITY'),
    ('OBSERVATION', 'about', 'OBSERVATION'),
    ('PHOTOGRAPH', 'observation', 'OBSERVATION'),
    ('VULNERABILITY', 'observations', 'OBSERVATION'),
    ('FACTOR', 'observations', 'OBSERVATION');

grant select, insert, update on site_visit, observation, photograph to ${program};
