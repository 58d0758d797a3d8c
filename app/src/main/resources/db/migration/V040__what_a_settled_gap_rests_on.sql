-- A settled gap keeps the sentence that was shown, and a digest of the answers it rested on: once they have changed, a
-- dismissed one is suggested again.
alter table gap_settlement
    add column rests_on text not null default '',
    add column words text not null default '';
