-- What is shown of a photograph: drawn anew at its first view, so that it holds nothing but what is seen. The original
-- stays as it came; it is known by its hash, for a small picture drawn anew may be the same bytes.
create table viewing_copy (
    plan_id  uuid        not null references plan (id),
    original bytea       not null check (length(original) = 32),
    longest  int         not null check (longest > 0),
    copy_id  uuid        not null references kept_file (id),
    width    int         not null check (width > 0),
    height   int         not null check (height > 0),
    made_at  timestamptz not null,
    primary key (plan_id, original, longest)
);

create trigger closed before update or delete or truncate on viewing_copy
    for each statement execute function refuse_change();

grant select, insert on viewing_copy to ${program};
