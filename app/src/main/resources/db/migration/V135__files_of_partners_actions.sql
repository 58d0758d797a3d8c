-- A file that a partner sent with what it said of an action is found as every other: by its name, by what was said of it,
-- and by whoever may see the action.
alter table partner_action_answer add column file_found_by tsvector generated always as (
    case when file_id is not null then file_found_in(evidence) end) stored;
create index partner_action_answer_with_file on partner_action_answer (plan_id) where file_id is not null;

create or replace view file_place (file_id, plan_id, place, item_id, version_id, name, said, found_by, said_at) as
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
    select file_id, plan_id, 'PARTNER_ACTION', action, null, null, evidence, file_found_by, said_at
    from partner_action_answer where file_id is not null
    union all
    select file_id, plan_id, 'OWNER', finding, null, null, evidence, file_found_by, recorded_at
    from finding_answer where file_id is not null
    union all
    select c.file_id, c.plan_id, 'CAPTURE', i.id, null, c.file_name, c.words, c.found_by, c.sorted_at
    from capture c join plan_item i on i.plan_id = c.plan_id and i.reference = c.sorted_into
    where c.file_id is not null and c.sorted_at is not null;
