-- The template that gives a force's Word documents their look: its bytes as they came, under their hash. Rows are only
-- added; the newest of a force counts, and one without bytes says that the template was taken away.
create table docx_template (
    number   bigint generated always as identity primary key,
    force_id uuid        not null references force (id),
    name     text        not null,
    sha256   text,
    body     bytea check (length(body) <= 5242880),
    set_by   text        not null check (set_by <> ''),
    set_at   timestamptz not null,
    constraint known_by_its_hash check (sha256 is not distinct from encode(sha256(body), 'hex'))
);
create index docx_template_force on docx_template (force_id, number desc);

create trigger closed before update or delete or truncate on docx_template
    for each statement execute function refuse_change();

grant select, insert on docx_template to ${program};
