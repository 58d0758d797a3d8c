-- What judgements rested on, when it changed, and who looked at them again. Nothing here is ever rewritten: whether
-- something still rests on the old is worked out from when it was last touched.
--
-- A change reaches what leads to its item (LINKED), or what the whole plan rests on of its kind.
create table basis_change (
    id           uuid primary key,
    plan_id      uuid        not null references plan (id),
    reach        text        not null check (reach in ('LINKED', 'THREAT', 'EVENT', 'STRATEGY', 'ENDORSER')),
    item_id      uuid references plan_item (id),
    field        text        not null check (field <> ''),
    before_words text        not null,
    after_words  text        not null,
    changed_by   text        not null check (changed_by <> ''),
    changed_at   timestamptz not null,
    constraint linked_names_its_item check (reach <> 'LINKED' or item_id is not null)
);
create index basis_change_plan on basis_change (plan_id, reach, changed_at desc);

-- "No change, because": one thing looked at again after one kind of change. An endorsement is of the whole plan and
-- names no item; VERSION is the level's meaning here, said anew for the next version.
create table basis_confirmation (
    id           uuid primary key,
    plan_id      uuid        not null references plan (id),
    reach        text        not null check (reach in ('LINKED', 'THREAT', 'EVENT', 'STRATEGY', 'ENDORSER', 'VERSION')),
    base_id      uuid references plan_item (id),
    said_of      text        not null check (said_of in ('ITEM', 'DECISION', 'ACCEPTANCE', 'ENDORSEMENT')),
    item_id      uuid references plan_item (id),
    because      text        not null check (because <> ''),
    confirmed_by text        not null check (confirmed_by <> ''),
    confirmed_at timestamptz not null,
    constraint linked_names_its_base check ((reach = 'LINKED') = (base_id is not null)),
    constraint all_but_an_endorsement_name_an_item check ((said_of = 'ENDORSEMENT') = (item_id is null))
);
create index basis_confirmation_plan on basis_confirmation (plan_id, confirmed_at);

-- When an item that came in a plan file was last touched where it came from, if it rested on the old then.
create table item_touched_before (
    item_id    uuid primary key references plan_item (id),
    touched_at timestamptz not null
);

-- The drill counts what stands in every plan that a person may see.
create index plan_item_standing on plan_item (plan_id, kind) where removed_at is null;
create index national_threat_level_area on national_threat_level (area, since desc, set_at desc);

do $$
declare closed text;
begin
    foreach closed in array array ['basis_change', 'basis_confirmation', 'item_touched_before',
        'national_threat_level'] loop
        execute format('create trigger closed before update or delete or truncate on %I '
            'for each statement execute function refuse_change()', closed);
    end loop;
end $$;

grant select, insert on basis_change, basis_confirmation, item_touched_before to ${program};
