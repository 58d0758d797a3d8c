-- By which minute a thing must stand at its place, where the beginning of its phase would be too late to say.
alter table recommendation
    add column in_place_by timestamptz;
alter table commitment
    add column in_place_by timestamptz;

-- That what was heard of somebody's reading was not so. The receipt stays; nobody takes back what a person said by themselves.
alter table briefing_receipt
    add constraint briefing_receipt_known unique (number, how);
create table briefing_receipt_taken_back (
    receipt       bigint      primary key,
    how           text        not null check (how <> 'IN_PRODUCT'),
    reason        text        not null check (reason <> ''),
    taken_back_by text        not null check (taken_back_by <> ''),
    taken_back_at timestamptz not null,
    foreign key (receipt, how) references briefing_receipt (number, how)
);
create trigger closed before update or delete or truncate on briefing_receipt_taken_back
    for each statement execute function refuse_change();

grant select, insert on briefing_receipt_taken_back to ${program};

-- Words in quotes stand together, small ones too: "over" in "fly over" is in no index, and is looked for in what was found.
create text search dictionary every_word (template = pg_catalog.snowball, language = english);
create text search configuration every_word (copy = pg_catalog.english);
alter text search configuration every_word
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with every_word;

create function holds_phrases(said text, phrases tsquery) returns boolean language sql stable parallel safe as $$
    select to_tsvector('every_word', translate(left(said, 100000), '“”„‘’‚«»…–—·•', '             ')) @@ phrases
$$;
