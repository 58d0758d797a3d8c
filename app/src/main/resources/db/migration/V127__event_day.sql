-- What was seen on the day of each measure and commitment at each place, and when the operation stood down. Rows are added,
-- never changed: the newest of an item at a place counts.
create table day_check (
    number        bigint generated always as identity primary key,
    plan_id       uuid        not null,
    item          uuid        not null,
    kind          text        not null check (kind in ('RECOMMENDATION', 'COMMITMENT')),
    place         uuid,
    place_kind    text        not null default 'ZONE' check (place_kind = 'ZONE'),
    state         text        not null check (state in ('IN_PLACE', 'NOT_IN_PLACE', 'CHANGED')),
    words         text        not null default '',
    checked_by_id uuid references account (id),
    checked_by    text        not null check (checked_by <> ''),
    checked_at    timestamptz not null,
    foreign key (plan_id, item, kind) references plan_item (plan_id, id, kind),
    foreign key (plan_id, place, place_kind) references plan_item (plan_id, id, kind),
    constraint what_changed_says_how check (state <> 'CHANGED' or words <> '')
);
create index day_check_plan on day_check (plan_id, item, number);

create table stand_down (
    number   bigint generated always as identity primary key,
    plan_id  uuid        not null references plan (id),
    step     text        not null check (step in ('STOOD_DOWN', 'OPENED_AGAIN')),
    words    text        not null check (words <> ''),
    said_by  text        not null check (said_by <> ''),
    said_at  timestamptz not null
);
create index stand_down_plan on stand_down (plan_id, number);

create trigger closed before update or delete or truncate on day_check
    for each statement execute function refuse_change();
create trigger closed before update or delete or truncate on stand_down
    for each statement execute function refuse_change();

grant select, insert on day_check, stand_down to ${program};
