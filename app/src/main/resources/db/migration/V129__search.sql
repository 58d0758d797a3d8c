-- What an item is found by: its title before its other words, and the plan that it is of as a word of its own, so that
-- the index is asked for the words of these plans and never visits a row of any other. The column is made from the row
-- itself: it cannot fall behind. A removed item is found by nothing.
alter table plan_item add column found_by tsvector generated always as (
    case when removed_at is null then
        setweight(to_tsvector('english', left(title, 2000)), 'A')
        || to_tsvector('english', left(words, 100000))
        || array_to_tsvector(array ['plan:' || cast(plan_id as text)])
    end) stored;

-- What waits to be put into the index is read by every search, so little may wait.
create index plan_item_found_by on plan_item using gin (found_by) with (gin_pending_list_limit = 256);
