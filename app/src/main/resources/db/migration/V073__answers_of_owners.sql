-- Owners of other plans are asked about what clashes with theirs, and answer: by a sheet whose reply is filed, or in the
-- product, where they see nothing else of the plan.
alter table other_plan
    add column may_handle text check (may_handle in ('OFFICIAL', 'SENSITIVE'));

alter table plan_member drop constraint plan_member_capacity_check;
alter table plan_member add constraint plan_member_capacity_check check (capacity in ('COORDINATOR', 'DEPUTY', 'MENTOR',
    'ENDORSER', 'TACTICAL', 'OPERATIONAL', 'LOGGIST', 'READER', 'PLAN_OWNER'));

-- Whose account answers for another plan; the newest row of a plan and an account is how it stands.
create table other_plan_owner (
    number     bigint generated always as identity primary key,
    plan_id    uuid        not null,
    other_plan uuid        not null,
    kind       text        not null default 'OTHER_PLAN' check (kind = 'OTHER_PLAN'),
    account    uuid        not null references account (id),
    named      boolean     not null,
    set_by     text        not null check (set_by <> ''),
    set_at     timestamptz not null,
    foreign key (plan_id, other_plan, kind) references plan_item (plan_id, id, kind)
);
create index other_plan_owner_account on other_plan_owner (plan_id, account, number desc);

-- What an owner answered about a finding: by whom, how, on what evidence, taken by whom.
create table finding_answer (
    number      bigint generated always as identity primary key,
    plan_id     uuid        not null,
    finding     uuid        not null,
    kind        text        not null default 'FINDING' check (kind = 'FINDING'),
    answer      text        not null check (answer <> ''),
    answered_by text        not null check (answered_by <> ''),
    how         text        not null check (how in ('IN_PRODUCT', 'SIGNED', 'E_MAIL', 'SPOKEN')),
    answered_at timestamptz not null,
    taken_by    text        not null,
    evidence    text        not null,
    file_id     uuid references kept_file (id),
    account     uuid references account (id),
    recorded_at timestamptz not null,
    foreign key (plan_id, finding, kind) references plan_item (plan_id, id, kind),
    constraint taken_by_somebody check (how = 'IN_PRODUCT' or (taken_by <> '' and evidence <> ''))
);
create index finding_answer_finding on finding_answer (finding, number);

do $$
declare closed text;
begin
    foreach closed in array array ['other_plan_owner', 'finding_answer'] loop
        execute format('create trigger closed before update or delete or truncate on %I '
            'for each statement execute function refuse_change()', closed);
    end loop;
end $$;

grant select, insert on other_plan_owner, finding_answer to ${program};
