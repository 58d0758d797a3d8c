-- What is shown of a photograph: drawn anew at its first view, so that it holds nothing but what is seen. The original
-- stays as it came.
create table viewing_copy (
    original_id uuid        not null references kept_file (id),
    longest     int         not null check (longest > 0),
    copy_id     uuid        not null references kept_file (id),
    width       int         not null check (width > 0),
    height      int         not null check (height > 0),
    made_at     timestamptz not null,
    primary key (original_id, longest)
);

create trigger closed before update or delete or truncate on viewing_copy
    for each statement execute function refuse_change();

grant select, insert on viewing_copy to ${program};
