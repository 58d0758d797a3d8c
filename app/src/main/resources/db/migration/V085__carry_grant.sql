-- The regional lead lets a coordinator begin a plan from the parts of another that are not restricted, without putting
-- them on it. State is a row; a grant that was withdrawn keeps who and when.
create table carry_grant (
    id           uuid primary key,
    plan_id      uuid        not null references plan (id),
    person_id    uuid        not null references account (id),
    because      text        not null check (because <> ''),
    granted_by   text        not null check (granted_by <> ''),
    granted_at   timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    constraint withdrawn_says_by_whom check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index carry_grant_now on carry_grant (plan_id, person_id) where withdrawn_at is null;
create index carry_grant_person on carry_grant (person_id) where withdrawn_at is null;

grant select, insert on carry_grant to ${program};
grant update (withdrawn_by, withdrawn_at) on carry_grant to ${program};
