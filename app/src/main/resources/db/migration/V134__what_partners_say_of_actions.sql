-- What a partner said, by a link of its own, of an action that it is to do: each a row, the newest counts. It closes nothing;
-- whoever writes the plan does, and until then it waits for them.
create table partner_action_answer (
    number    bigint generated always as identity primary key,
    plan_id   uuid        not null,
    action    uuid        not null,
    kind      text        not null default 'ACTION' check (kind = 'ACTION'),
    revision  int         not null check (revision > 0),
    partner   uuid        not null,
    of_kind   text        not null default 'PARTNER' check (of_kind = 'PARTNER'),
    answer    text        not null check (answer in ('DONE', 'BY', 'CANNOT')),
    by_day    date,
    words     text        not null default '',
    said_by   text        not null check (said_by <> ''),
    said_as   text        not null default '',
    said_at   timestamptz not null,
    evidence  text        not null check (evidence <> ''),
    file_id   uuid references kept_file (id),
    foreign key (plan_id, action, kind) references plan_item (plan_id, id, kind),
    foreign key (plan_id, partner, of_kind) references plan_item (plan_id, id, kind),
    constraint another_day_is_named check ((answer = 'BY') = (by_day is not null)),
    constraint what_cannot_be_done_says_why check (answer <> 'CANNOT' or words <> '')
);
create index partner_action_answer_newest on partner_action_answer (action, number desc);
create index partner_action_answer_plan on partner_action_answer (plan_id);
create trigger closed before update or delete or truncate on partner_action_answer
    for each statement execute function refuse_change();

grant select, insert on partner_action_answer to ${program};
