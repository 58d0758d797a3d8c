-- An exercise tries what plans take for granted, and a result says how that did. Which facts are assumptions is an answer of theirs.
insert into link_rule (from_kind, relation, to_kind) values
    ('EXERCISE', 'assumptions', 'FACT'),
    ('TEST_RESULT', 'about', 'FACT');
