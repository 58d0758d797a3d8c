-- What a briefing says beside what the plan holds, who must have read it, and who has.
create table briefing (
    id             uuid primary key,
    kind           text not null default 'BRIEFING' check (kind = 'BRIEFING'),
    plan_id        uuid not null,
    name           text,
    last_letter    text,
    administration text,
    communications text,
    also           text,
    readers        text[],
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

insert into choice_list_entry (list, code, words, position) values
    ('IIMARCH_LAST', 'HUMAN_RIGHTS', 'Human rights and other legal issues', 1),
    ('IIMARCH_LAST', 'HUMANITARIAN', 'Humanitarian issues', 2);

-- That somebody read the briefing of a version. Rows are added, never changed; nobody reads for another: what is recorded for
-- somebody says how it is known, and by whom it was taken.
create table briefing_receipt (
    number   bigint generated always as identity primary key,
    plan_id  uuid        not null references plan (id),
    version  int         not null,
    reader   text        not null check (reader <> ''),
    account  uuid references account (id),
    how      text        not null check (how in ('IN_PRODUCT', 'SIGNED', 'E_MAIL', 'SPOKEN')),
    taken_by text        not null check (taken_by <> ''),
    read_at  timestamptz not null,
    foreign key (plan_id, version) references plan_version (plan_id, number) deferrable initially deferred
);
create index briefing_receipt_plan on briefing_receipt (plan_id, version);
create trigger closed before update or delete or truncate on briefing_receipt
    for each statement execute function refuse_change();

grant select, insert, update on briefing to ${program};
grant select, insert on briefing_receipt to ${program};
