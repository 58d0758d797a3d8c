-- What someone is typing into the decision log of a plan, kept a few times a minute so that it is still there after a
-- reload. It is nobody else's to see, and no part of the plan. Once its entry is written, or it is thrown away, the row
-- is closed for the form it came from, so that a draft which arrives late does not come back.
create table decision_log_draft (
    plan_id   uuid        not null references plan (id),
    person_id uuid        not null references account (id),
    form      uuid        not null,
    began_at  timestamptz not null,
    fields    jsonb       not null check (jsonb_typeof(fields) = 'object'),
    kept_at   timestamptz not null,
    closed    boolean     not null default false,
    primary key (plan_id, person_id)
);

grant select, insert on decision_log_draft to ${program};
grant update (form, began_at, fields, kept_at, closed) on decision_log_draft to ${program};
