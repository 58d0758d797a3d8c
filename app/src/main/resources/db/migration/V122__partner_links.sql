-- A link of a partner's own: opened once, by whoever holds it, into that partner's commitments and nothing else. Only hashes of
-- the link and of the key that it is exchanged for are kept.
create table partner_link (
    id           uuid primary key,
    plan_id      uuid        not null,
    partner      uuid        not null,
    kind         text        not null default 'PARTNER' check (kind = 'PARTNER'),
    token_sha256 bytea       not null unique check (length(token_sha256) = 32),
    key_sha256   bytea unique check (length(key_sha256) = 32),
    made_by      text        not null check (made_by <> ''),
    made_at      timestamptz not null,
    expires_at   timestamptz not null check (expires_at > made_at),
    opened_at    timestamptz,
    ended_at     timestamptz,
    ended_by     text        not null default '',
    foreign key (plan_id, partner, kind) references plan_item (plan_id, id, kind),
    constraint opened_with_a_key check ((opened_at is null) = (key_sha256 is null)),
    constraint ended_says_by_whom check ((ended_at is null) = (ended_by = ''))
);
create index partner_link_plan on partner_link (plan_id, partner);

grant select, insert on partner_link to ${program};
grant update (key_sha256, opened_at, ended_at, ended_by) on partner_link to ${program};

-- What a partner says by its own link is said in the product.
alter table partner_answer drop constraint partner_answer_how_check;
alter table partner_answer add constraint partner_answer_how_check
    check (how in ('IN_PRODUCT', 'SIGNED', 'E_MAIL', 'SPOKEN'));
