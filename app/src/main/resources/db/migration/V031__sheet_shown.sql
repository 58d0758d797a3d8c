-- A sheet is kept when it is issued, and when a commander sees it on a screen: a decision rests on the very one.
alter table decision_sheet add column how text not null default 'ISSUED' check (how in ('ISSUED', 'ON_SCREEN'));
create index decision_sheet_hash on decision_sheet (plan_id, sha256);
