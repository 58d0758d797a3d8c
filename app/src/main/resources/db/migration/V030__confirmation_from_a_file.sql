-- A plan file names people, never accounts: a confirmation that arrives in one keeps the name alone.
alter table confirmation alter column by_id drop not null;
