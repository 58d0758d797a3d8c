-- What else a search finds, beside items: entries of the decision log, what was captured, and files by their names and by
-- what was said of them. As with items, the database makes each column from its own row. A log grows long, so its words
-- have an index with the plan among them; of the others a plan has few, and they are come to by their plan.

-- The words of a text. Quotation marks and dashes that are not ASCII are spaces first: where the database was made without
-- a language they would be letters, and “gate” not a gate.
create function words_found_in(said text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('english', translate(left(said, 100000), '“”„‘’‚«»…–—·•', '             '))
$$;

-- The same of a text that names a file, which is found whole and by the words in its name: "east-gate.pdf" by "gate".
create function file_found_in(said text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('english', translate(left(said, 50000), '“”„‘’‚«»…–—·•', '             ')
        || E'\n' || translate(left(said, 50000), '“”„‘’‚«»…–—·•._-', '                '))
$$;

alter table plan_item drop column found_by;
alter table plan_item add column found_by tsvector generated always as (
    case when removed_at is null then
        setweight(words_found_in(left(title, 2000)), 'A')
        || case when kind in ('PHOTOGRAPH', 'RECEIVED_VERSION') then file_found_in(words) else words_found_in(words) end
        || array_to_tsvector(array ['plan:' || cast(plan_id as text)])
    end) stored;
create index plan_item_found_by on plan_item using gin (found_by) with (gin_pending_list_limit = 256);

alter table decision_log_entry add column found_by tsvector generated always as (
    setweight(words_found_in(left(what, 2000)), 'A')
    || words_found_in(what || E'\n' || known || E'\n' || not_known || E'\n' || assessment || E'\n' || powers || E'\n'
        || options || E'\n' || rejected || E'\n' || action || E'\n' || review || E'\n' || ethics || E'\n'
        || operation_log || E'\n' || intelligence_words || E'\n' || author || E'\n' || loggist)
    || array_to_tsvector(array ['plan:' || cast(plan_id as text)])) stored;
create index decision_log_entry_found_by on decision_log_entry using gin (found_by) with (gin_pending_list_limit = 256);

alter table capture add column found_by tsvector generated always as (
    words_found_in(words) || file_found_in(file_name)) stored;
create index capture_with_file on capture (plan_id) where file_id is not null;

alter table decision add column file_found_by tsvector generated always as (
    case when evidence_file is not null then file_found_in(evidence) end) stored;
create index decision_with_file on decision (plan_id) where evidence_file is not null;

alter table acceptance add column file_found_by tsvector generated always as (
    case when evidence_file is not null then file_found_in(evidence) end) stored;
create index acceptance_with_file on acceptance (plan_id) where evidence_file is not null;

alter table endorsement add column file_found_by tsvector generated always as (
    case when evidence_file is not null then file_found_in(evidence) end) stored;
create index endorsement_with_file on endorsement (plan_id) where evidence_file is not null;

alter table partner_answer add column file_found_by tsvector generated always as (
    case when file_id is not null then file_found_in(evidence) end) stored;
create index partner_answer_with_file on partner_answer (plan_id) where file_id is not null;

alter table finding_answer add column file_found_by tsvector generated always as (
    case when file_id is not null then file_found_in(evidence) end) stored;
create index finding_answer_with_file on finding_answer (plan_id) where file_id is not null;

-- Where files hang that somebody handed in: on an item, or on a version. What is an item itself, a photograph or a version
-- that came in, is found as that item; what the program set, documents and sheets, is not among them.
create view file_place (file_id, plan_id, place, item_id, version_id, name, said, found_by, said_at) as
    select evidence_file, plan_id, 'DECISION', recommendation, cast(null as uuid), cast(null as text), evidence,
        file_found_by, recorded_at
    from decision where evidence_file is not null
    union all
    select evidence_file, plan_id, 'ACCEPTANCE', risk, null, null, evidence, file_found_by, recorded_at
    from acceptance where evidence_file is not null
    union all
    select evidence_file, plan_id, 'ENDORSEMENT', null, version_id, null, evidence, file_found_by, recorded_at
    from endorsement where evidence_file is not null
    union all
    select file_id, plan_id, 'PARTNER', commitment, null, null, evidence, file_found_by, recorded_at
    from partner_answer where file_id is not null
    union all
    select file_id, plan_id, 'OWNER', finding, null, null, evidence, file_found_by, recorded_at
    from finding_answer where file_id is not null
    union all
    select c.file_id, c.plan_id, 'CAPTURE', i.id, null, c.file_name, c.words, c.found_by, c.sorted_at
    from capture c join plan_item i on i.plan_id = c.plan_id and i.reference = c.sorted_into
    where c.file_id is not null and c.sorted_at is not null;

grant select on file_place to ${program};
