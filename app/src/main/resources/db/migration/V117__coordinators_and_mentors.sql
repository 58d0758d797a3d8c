-- How far a coordinator has come: trained, working to competence, accredited, lapsed. State is a row; the newest holds.
create table accreditation (
    id          uuid primary key,
    person_id   uuid        not null references account (id),
    state       text        not null check (state in ('TRAINED', 'WORKING_TO_COMPETENCE', 'ACCREDITED', 'LAPSED')),
    since       date        not null,
    mentor_id   uuid references account (id),
    note        text        not null default '',
    recorded_by text        not null check (recorded_by <> ''),
    recorded_at timestamptz not null,
    constraint nobody_mentors_themselves check (mentor_id is distinct from person_id)
);
create index accreditation_person on accreditation (person_id, recorded_at desc);

-- What a mentor made of a version before it was put to the commander. Of one version there may be several; the newest
-- counts, and once it is co-signed nothing more is said of it.
create table version_cosign (
    id        uuid primary key,
    plan_id   uuid        not null references plan (id),
    version   int         not null,
    outcome   text        not null check (outcome in ('CO_SIGNED', 'TO_REWORK')),
    words     text        not null default '',
    mentor_id uuid references account (id),
    signed_by text        not null check (signed_by <> ''),
    signed_at timestamptz not null,
    foreign key (plan_id, version) references plan_version (plan_id, number),
    constraint rework_says_what check (outcome = 'CO_SIGNED' or words <> '')
);
create unique index version_cosign_once on version_cosign (plan_id, version) where outcome = 'CO_SIGNED';

create trigger closed before update or delete or truncate on accreditation
    for each statement execute function refuse_change();
create trigger closed before update or delete or truncate on version_cosign
    for each statement execute function refuse_change();

grant select, insert on accreditation, version_cosign to ${program};
