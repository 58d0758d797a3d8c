-- What is asked of the regional lead, by anyone who may sign in or by someone on whose behalf it is typed. Nothing here is
-- changed once written: what is decided are rows, and so is what happened since that a decision is looked at again for.
create table request (
    id          uuid primary key,
    force_id    uuid        not null references force (id),
    number      int         not null check (number > 0),
    event_name  text        not null check (event_name <> ''),
    venue       text        not null default '',
    first_day   date,
    last_day    date,
    asked_for   text        not null check (asked_for <> ''),
    criterion   text        not null default '',
    contact     text        not null default '',
    filed_by_id uuid        not null references account (id),
    filed_by    text        not null check (filed_by <> ''),
    filed_at    timestamptz not null,
    caller      text        not null default '',
    called_at   timestamptz,
    means       text        not null default '' check (means in ('', 'TELEPHONE', 'E_MAIL', 'IN_PERSON', 'SHEET')),
    unique (force_id, number),
    constraint ends_on_or_after_its_first_day check (last_day is null or first_day is null or last_day >= first_day),
    constraint a_caller_has_a_time_and_a_means
        check ((caller = '') = (called_at is null) and (caller = '') = (means = ''))
);
create index request_filed_by on request (filed_by_id);
create index request_event_name on request (force_id, resource_key(event_name));
create index request_venue on request (force_id, resource_key(venue)) where venue <> '';

-- What the lead decided; always with a reason. What is numbered last holds.
create table request_outcome (
    id             uuid primary key,
    request_id     uuid        not null references request (id),
    number         int         not null check (number > 0),
    outcome        text        not null check (outcome in ('DEPLOY', 'ADVICE_DOCUMENT', 'VERBAL_OR_EMAIL', 'REFER',
        'DECLINE')),
    criterion      text        not null default '',
    reason         text        not null check (reason <> ''),
    passed_to      text        not null default '',
    plan_id        uuid references plan (id),
    coordinator_id uuid references account (id),
    mentor_id      uuid references account (id),
    decided_by     text        not null check (decided_by <> ''),
    decided_at     timestamptz not null,
    unique (request_id, number),
    constraint deployment_has_a_plan check (outcome <> 'DEPLOY' or plan_id is not null),
    constraint a_plan_has_a_coordinator check ((plan_id is null) = (coordinator_id is null)),
    constraint referral_says_to_whom check (outcome <> 'REFER' or passed_to <> ''),
    constraint advice_says_by_whom check (outcome not in ('ADVICE_DOCUMENT', 'VERBAL_OR_EMAIL')
        or passed_to <> '' or coordinator_id is not null)
);
create index request_outcome_plan on request_outcome (plan_id) where plan_id is not null;

-- A change of the threat level, or an attack elsewhere. It opens again the outcomes that the lead chose, and says nothing
-- of how an attack was carried out.
create table request_happening (
    id          uuid primary key,
    force_id    uuid        not null references force (id),
    kind        text        not null check (kind in ('THREAT_LEVEL', 'ATTACK_ELSEWHERE')),
    words       text        not null check (words <> ''),
    happened_on date        not null,
    recorded_by text        not null check (recorded_by <> ''),
    recorded_at timestamptz not null
);
create index request_happening_force on request_happening (force_id, recorded_at desc);

create table request_reopening (
    happening_id uuid not null references request_happening (id),
    outcome_id   uuid not null references request_outcome (id),
    primary key (outcome_id, happening_id)
);

create trigger closed before update or delete or truncate on request
    for each statement execute function refuse_change();
create trigger closed before update or delete or truncate on request_outcome
    for each statement execute function refuse_change();
create trigger closed before update or delete or truncate on request_happening
    for each statement execute function refuse_change();
create trigger closed before update or delete or truncate on request_reopening
    for each statement execute function refuse_change();

grant select, insert on request, request_outcome, request_happening, request_reopening to ${program};
