package gatehouse.home.search;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.plan.kind.Kinds;

/**
 * Every SQL statement that finds, but for what {@link FoundRow} shows of a hit. Each begins with the plans that this
 * person may see at this instant, by the same list that lets them in to a plan, and reads nothing of any other; no figure
 * of the whole store goes into the order. What was captured is found by those alone who may sort it.
 */
final class SearchRepository {
    private static final int HEAD = 20_000;

    private static final String MINE = """
            with mine as materialized (
                select m.plan_id, m.capacity = any(:capturers) as captures, p.reference, p.name, p.marking, p.zone,
                    p.created_at
                from plan_member m join plan p on p.id = m.plan_id
                where m.person_id = :person and m.ended_at is null and m.capacity = any(:capacities)
                    and (cast(:plan as uuid) is null or m.plan_id = cast(:plan as uuid))
                    and (cast(:year as int) is null or exists (
                        select 1 from plan_item x join event e on e.id = x.id
                        where x.plan_id = m.plan_id and x.kind = 'EVENT' and x.removed_at is null
                            and cast(:year as int) between extract(year from e.first_day)
                                and extract(year from coalesce(e.last_day, e.first_day))))),
            """;

    /** Phrases are held against the words themselves only where one has small words in it, which are in no index. */
    private static final String ASKED = MINE + """
            asked as materialized (
                select a.words, case when numnode(a.phrases) > numnode(a.indexed) then a.phrases end as phrases
                from (select websearch_to_tsquery('english', :words) as words,
                    websearch_to_tsquery('every_word', :phrases) as phrases,
                    websearch_to_tsquery('english', :phrases) as indexed) a
                where numnode(a.words) > 0),
            """;

    private static final String ITEMS = """
            found as materialized (
                select i.id, false as exact
                from asked, mine, lateral (
                    select f.id from plan_item f
                    where f.found_by @@ (cast('''plan:' || mine.plan_id || '''' as tsquery) && asked.words)
                        and (asked.phrases is null or holds_phrases(f.title || E'\n' || f.words, asked.phrases))) i
                where 'ITEM' = any(:sources)
                union all
                select i.id, true from mine join plan_item i on i.plan_id = mine.plan_id
                where 'ITEM' = any(:sources) and :reference <> '' and i.reference = :reference and i.removed_at is null),
            hits as (select id, bool_or(exact) as exact from found group by id),
            items as (
                select 'ITEM' as source, i.id as key, i.plan_id, i.kind, i.number, h.exact,
                    coalesce(ts_rank(i.found_by, (select words from asked)), 0) as rank
                from hits h join plan_item i on i.id = h.id join mine on mine.plan_id = i.plan_id
                where cast(:kinds as text[]) = '{}' or i.kind = any(:kinds)),
            """;

    private static final String ENTRIES = """
            written as materialized (
                select e.plan_id, e.number, false as exact
                from asked, mine, lateral (
                    select f.plan_id, f.number from decision_log_entry f
                    where f.found_by @@ (cast('''plan:' || mine.plan_id || '''' as tsquery) && asked.words)
                        and (asked.phrases is null or holds_phrases(concat_ws(E'\n', f.what, f.known, f.not_known,
                            f.assessment, f.powers, f.options, f.rejected, f.action, f.review, f.ethics,
                            f.operation_log, f.intelligence_words, f.author, f.loggist), asked.phrases))) e
                where 'LOG' = any(:sources)
                union all
                select e.plan_id, e.number, true from mine join decision_log_entry e on e.plan_id = mine.plan_id
                where 'LOG' = any(:sources) and :entry > 0 and e.number = :entry),
            entries as (
                select 'LOG', cast(null as uuid), e.plan_id, '', e.number, w.exact,
                    coalesce(ts_rank(e.found_by, (select words from asked)), 0)
                from (select plan_id, number, bool_or(exact) as exact from written group by plan_id, number) w
                    join mine on mine.plan_id = w.plan_id
                    join decision_log_entry e on e.plan_id = w.plan_id and e.number = w.number),
            """;

    private static final String CAPTURES = """
            captures as (
                select 'CAPTURE', c.id, c.plan_id, '', 0, false, ts_rank(c.found_by, asked.words)
                from asked, mine, lateral (
                    select f.id, f.plan_id, f.found_by from capture f
                    where f.plan_id = mine.plan_id and f.sorted_at is null and f.found_by @@ asked.words
                        and (not :filesOnly or f.file_id is not null)
                        and (asked.phrases is null
                            or holds_phrases(f.words || E'\n' || f.file_name, asked.phrases)) offset 0) c
                where 'CAPTURE' = any(:sources) and mine.captures
                union all
                select 'CAPTURE', c.id, c.plan_id, '', 0, false, ts_rank(c.found_by, asked.words)
                from asked, capture c
                where 'CAPTURE' = any(:sources) and c.person_id = :person and c.plan_id is null and c.sorted_at is null
                    and cast(:plan as uuid) is null and cast(:year as int) is null and c.found_by @@ asked.words
                    and (not :filesOnly or c.file_id is not null)
                    and (asked.phrases is null or holds_phrases(c.words || E'\n' || c.file_name, asked.phrases))),
            """;

    private static final String FILES = """
            kept as materialized (
                select f.*, ts_rank(f.found_by, asked.words) as rank,
                    row_number() over (partition by f.plan_id, f.file_id order by f.said_at, f.place, f.item_id) as nth,
                    count(*) over (partition by f.plan_id, f.file_id) - 1 as others
                from asked, mine, lateral (
                    select k.* from file_place k
                    where k.plan_id = mine.plan_id and k.found_by @@ asked.words
                        and (asked.phrases is null
                            or holds_phrases(concat_ws(E'\n', k.name, k.said), asked.phrases)) offset 0) f
                    left join plan_item i on i.id = f.item_id
                where 'FILE' = any(:sources) and i.removed_at is null),
            files as (select 'FILE', file_id, plan_id, '', 0, false, rank from kept where nth = 1),
            """;

    private static final String HITS = ASKED + ITEMS + ENTRIES + CAPTURES + FILES + """
            ordered as (
                select t.*, m.reference as plan_reference, m.name as plan_name, m.marking as plan_marking, m.zone,
                    m.created_at, count(*) over () as every
                from (table items union all table entries union all table captures union all table files) t
                    left join mine m on m.plan_id = t.plan_id
                order by t.exact desc, t.rank desc, m.created_at desc nulls last, t.plan_id, t.source, t.kind, t.number,
                    t.key
                limit :most offset :after)
            select o.*, s.*,
                coalesce(ts_headline('english', s.called, (select words from asked), :marks || ', HighlightAll=true'),
                    s.called) as named,
                coalesce(ts_headline('english', s.around, (select words from asked),
                    :marks || ', MaxWords=30, MinWords=12'), '') as around_it
            from ordered o, lateral (
                select w.*, translate(replace(w.title, ' | ', ' · '), '“”„‘’', '""\"''''') as called,
                    translate(left(replace(w.said, ' | ', ' · '), :head), '“”„‘’', '""\"''''') as around
                from (
            """ + FoundRow.SHOWN + """
            ) w) s
            order by o.exact desc, o.rank desc, o.created_at desc nulls last, o.plan_id, o.source, o.kind, o.number, o.key
            """;

    private static final String PLANS = MINE + """
            asked as (
                select websearch_to_tsquery('english', :words) as words,
                    websearch_to_tsquery('every_word', :phrases) as phrases)
            select numnode(asked.words) = 0 as wordless, p.plan_id as id, p.reference, p.name, p.marking
            from asked left join mine p
                on upper(p.reference) = upper(:words) or (to_tsvector('english', p.name) @@ asked.words
                    and (numnode(asked.phrases) = 0 or holds_phrases(p.name, asked.phrases)))
            order by p.created_at desc, p.plan_id limit :most
            """;

    private final FoundRow rows;

    SearchRepository(Kinds kinds) {
        this.rows = new FoundRow(kinds);
    }

    /** A page of what was found, and of how many. */
    record Hits(List<Hit> page, int all) {}

    Hits hits(Change change, Question question, Among among, int most) {
        planForTheseWords(change);
        int[] all = new int[1];
        List<Hit> page = asked(change, HITS, question)
                .param("reference", question.reference())
                .param("entry", question.entry())
                .param("sources", among.sources().stream().map(Enum::name).toArray(String[]::new))
                .param("kinds", among.kinds().toArray(String[]::new))
                .param("filesOnly", among.filesOnly())
                .param("most", most)
                .param("after", (question.page() - 1) * most)
                .param("head", HEAD)
                .param("marks", FoundRow.MARKS)
                .query((row, n) -> {
                    all[0] = row.getInt("every");
                    return rows.hit(row);
                })
                .list();
        return new Hits(page, all[0]);
    }

    /** One way for all questions, once chosen, would be that for common words in many plans, at four times the cost. */
    private static void planForTheseWords(Change change) {
        change.sql().sql("set local plan_cache_mode = force_custom_plan").update();
    }

    /** The plans, and whether the words are all such as nothing is found by: "the", "of". */
    record Plans(List<PlanHit> plans, boolean wordless) {}

    Plans plans(Change change, Question question, int most) {
        boolean[] wordless = new boolean[1];
        List<PlanHit> plans = new ArrayList<>();
        asked(change, PLANS, question).param("most", most).query(row -> {
            wordless[0] = row.getBoolean("wordless");
            if (row.getString("reference") != null) {
                plans.add(new PlanHit(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("name"),
                        row.getString("marking")));
            }
        });
        return new Plans(plans, wordless[0]);
    }

    /** The years in which the events of this person's plans have a day, newest first. */
    List<Integer> years(Change change) {
        return change.sql()
                .sql("""
                        select distinct y.year
                        from plan_member m join plan_item i on i.plan_id = m.plan_id and i.kind = 'EVENT'
                            join event e on e.id = i.id,
                            generate_series(cast(extract(year from e.first_day) as int),
                                cast(extract(year from coalesce(e.last_day, e.first_day)) as int)) as y (year)
                        where m.person_id = :person and m.ended_at is null and m.capacity = any(:capacities)
                            and i.removed_at is null and e.first_day is not null
                        order by y.year desc
                        """)
                .param("person", change.who().person().orElseThrow())
                .param("capacities", capacities())
                .query(Integer.class)
                .list();
    }

    private static JdbcClient.StatementSpec asked(Change change, String statement, Question question) {
        return change.sql()
                .sql(statement)
                .param("person", change.who().person().orElseThrow())
                .param("capacities", capacities())
                .param("capturers", capacities(Action.CAPTURE))
                .param("plan", question.plan().orElse(null), Types.OTHER)
                .param("year", question.year().orElse(null), Types.INTEGER)
                .param("words", question.words())
                .param("phrases", question.phrases());
    }

    private static String[] capacities() {
        return capacities(Action.PLAN_SEE);
    }

    private static String[] capacities(Action action) {
        return action.capacities().stream().map(Enum::name).toArray(String[]::new);
    }
}
