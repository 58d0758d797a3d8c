-- What the owner of another plan is asked about a finding, in words that they read, and by when an answer is needed.
alter table finding
    add column asked     text,
    add column answer_by date;
