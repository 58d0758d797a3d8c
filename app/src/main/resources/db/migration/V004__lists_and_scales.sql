-- Everything that a force decides is data. Rows without a force are shipped; a force adds its own beside them.
create table choice_list_entry (
    force_id   uuid references force (id),
    list       text not null,
    code       text not null,
    words      text not null,
    position   int  not null,
    retired_on date
);
create unique index choice_list_entry_code on choice_list_entry (list, code, coalesce(force_id, '00000000-0000-0000-0000-000000000000'));

create table risk_scale (
    code     text primary key,
    force_id uuid references force (id),
    name     text not null,
    source   text not null
);

create table risk_scale_level (
    scale  text not null references risk_scale (code),
    axis   text not null check (axis in ('LIKELIHOOD', 'IMPACT')),
    level  int  not null check (level > 0),
    words  text not null,
    primary key (scale, axis, level)
);

-- Which of the four bands of attention a pair of levels falls in, and what that asks for. Never a product.
create table risk_scale_band (
    scale      text not null references risk_scale (code),
    likelihood int  not null,
    impact     int  not null,
    band       int  not null,
    words      text not null,
    primary key (scale, likelihood, impact)
);

create table national_threat_level (
    id      uuid primary key,
    area    text        not null check (area in ('UK', 'NI')),
    level   text        not null check (level in ('LOW', 'MODERATE', 'SUBSTANTIAL', 'SEVERE', 'CRITICAL')),
    since   date        not null,
    source  text        not null,
    set_by  text        not null,
    set_at  timestamptz not null
);

insert into risk_scale (code, name, source) values
    ('GATEHOUSE-4X4/1', 'Four by four', 'The four-by-four matrix of the published risk assessment process'),
    ('GATEHOUSE-5X5/1', 'Five by five', 'The five-by-five matrix of the National Risk Register');

insert into risk_scale_level (scale, axis, level, words) values
    ('GATEHOUSE-4X4/1', 'LIKELIHOOD', 1, 'Unlikely'),
    ('GATEHOUSE-4X4/1', 'LIKELIHOOD', 2, 'Possible'),
    ('GATEHOUSE-4X4/1', 'LIKELIHOOD', 3, 'Likely'),
    ('GATEHOUSE-4X4/1', 'LIKELIHOOD', 4, 'Highly likely'),
    ('GATEHOUSE-4X4/1', 'IMPACT', 1, 'Minor'),
    ('GATEHOUSE-4X4/1', 'IMPACT', 2, 'Moderate'),
    ('GATEHOUSE-4X4/1', 'IMPACT', 3, 'Major'),
    ('GATEHOUSE-4X4/1', 'IMPACT', 4, 'Severe'),
    ('GATEHOUSE-5X5/1', 'LIKELIHOOD', 1, 'Below 0.2%'),
    ('GATEHOUSE-5X5/1', 'LIKELIHOOD', 2, '0.2% to 1%'),
    ('GATEHOUSE-5X5/1', 'LIKELIHOOD', 3, '1% to 5%'),
    ('GATEHOUSE-5X5/1', 'LIKELIHOOD', 4, '5% to 25%'),
    ('GATEHOUSE-5X5/1', 'LIKELIHOOD', 5, 'Above 25%'),
    ('GATEHOUSE-5X5/1', 'IMPACT', 1, 'Minor'),
    ('GATEHOUSE-5X5/1', 'IMPACT', 2, 'Limited'),
    ('GATEHOUSE-5X5/1', 'IMPACT', 3, 'Moderate'),
    ('GATEHOUSE-5X5/1', 'IMPACT', 4, 'Significant'),
    ('GATEHOUSE-5X5/1', 'IMPACT', 5, 'Catastrophic');

insert into national_threat_level (id, area, level, since, source, set_by, set_at) values
    ('0192f0c1-0000-7000-8000-000000000001', 'UK', 'SUBSTANTIAL', '2022-02-09', 'Published by the Home Office', 'shipped', '2026-01-01T00:00:00Z'),
    ('0192f0c1-0000-7000-8000-000000000002', 'NI', 'SUBSTANTIAL', '2024-03-06', 'Published by the Northern Ireland Office', 'shipped', '2026-01-01T00:00:00Z');

grant select on choice_list_entry, risk_scale, risk_scale_level, risk_scale_band, national_threat_level to ${program};
grant insert on choice_list_entry, national_threat_level to ${program};
