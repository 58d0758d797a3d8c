-- What is to be told by e-mail, written in the transaction of what it tells. A letter never changes; how it fares is
-- beside it. What it is for is told once.
create table mail (
    id         uuid primary key,
    force_id   uuid        not null references force (id),
    plan_id    uuid references plan (id),
    about      text        not null,
    once       text        not null unique,
    recipient  text        not null check (recipient <> ''),
    subject    text        not null check (subject !~ '[\r\n]'),
    body       text        not null,
    written_by text        not null,
    written_at timestamptz not null,
    useful_to  timestamptz,
    again_of   uuid references mail (id)
);
create index mail_of_plan on mail (plan_id, about);

create table mail_state (
    mail_id    uuid primary key references mail (id),
    state      text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'UNKNOWN', 'GIVEN_UP')),
    tries      int         not null default 0 check (tries >= 0),
    next_at    timestamptz not null,
    said       text        not null default '',
    changed_at timestamptz not null
);
create index mail_due on mail_state (next_at) where state in ('WAITING', 'SENDING');

-- Only what waits is ever sent, and what was sent, refused or lost sight of never waits again: nothing is sent twice.
create function mail_goes_forward() returns trigger language plpgsql as $$
begin
    if not ((old.state = 'WAITING' and new.state in ('SENDING', 'GIVEN_UP'))
        or (old.state = 'SENDING' and new.state in ('WAITING', 'SENT', 'REFUSED', 'UNKNOWN', 'GIVEN_UP'))) then
        raise exception 'an e-mail that is % does not become %', old.state, new.state;
    end if;
    return new;
end $$;
create trigger forward before update on mail_state for each row execute function mail_goes_forward();

-- Where a person is reached. The newest counts; an empty one is none.
create table mail_address (
    id        uuid primary key,
    person_id uuid        not null references account (id),
    address   text        not null,
    set_at    timestamptz not null
);
create index mail_address_of on mail_address (person_id, set_at desc);

grant select, insert on mail, mail_address to ${program};
grant select, insert, update on mail_state to ${program};
