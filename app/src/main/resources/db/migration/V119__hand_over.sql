-- A coordinator who leaves hands the plan over in one action. What was owed then is kept with it, as it was listed.
create table handover (
    id         uuid primary key,
    plan_id    uuid        not null references plan (id),
    number     int         not null check (number > 0),
    from_id    uuid        not null references account (id),
    from_name  text        not null check (from_name <> ''),
    to_id      uuid        not null references account (id),
    to_name    text        not null check (to_name <> ''),
    stays      text        not null default '' check (stays in ('', 'DEPUTY', 'READER')),
    note       text        not null default '',
    handed_by  text        not null check (handed_by <> ''),
    handed_at  timestamptz not null,
    unique (plan_id, number),
    constraint to_someone_else check (to_id <> from_id)
);

create table handover_owed (
    handover_id uuid not null references handover (id),
    position    int  not null,
    words       text not null check (words <> ''),
    path        text not null default '',
    primary key (handover_id, position)
);

create trigger closed before update or delete or truncate on handover
    for each statement execute function refuse_change();
create trigger closed before update or delete or truncate on handover_owed
    for each statement execute function refuse_change();

grant select, insert on handover, handover_owed to ${program};
