-- A force adds scales of its own; new plans of that force take its newest, old plans keep theirs. A scale is never
-- changed: the program may only add one.
alter table risk_scale add column added_by text not null default 'Gatehouse' check (added_by <> '');
alter table risk_scale add column added_at timestamptz not null default '2026-01-01T00:00:00Z';
alter table risk_scale alter column added_by drop default;
alter table risk_scale alter column added_at drop default;

grant insert on risk_scale, risk_scale_level, risk_band, risk_scale_band to ${program};
