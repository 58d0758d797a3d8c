package gatehouse.home.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;

/**
 * Every SQL statement that finds. Each begins with the plans that this person may see at this instant, by the same list
 * that lets them in to a plan, and reads nothing of any other; no figure of the whole store goes into the order.
 */
final class SearchRepository {
    private static final String START = "\uE000";
    private static final String END = "\uE001";
    private static final Pattern BEFORE_EACH_MARK = Pattern.compile("(?=[" + START + END + "])");
    private static final int HEAD = 20_000;

    private static final String MINE = """
            with mine as materialized (
                select m.plan_id from plan_member m
                where m.person_id = :person and m.ended_at is null and m.capacity = any(:capacities)
                    and (cast(:plan as uuid) is null or m.plan_id = cast(:plan as uuid))
                    and (cast(:year as int) is null or exists (
                        select 1 from plan_item x join event e on e.id = x.id
                        where x.plan_id = m.plan_id and x.kind = 'EVENT' and x.removed_at is null
                            and cast(:year as int) between extract(year from e.first_day)
                                and extract(year from coalesce(e.last_day, e.first_day))))),
            """;

    private static final String ITEMS = MINE + """
            asked as materialized (
                select a.words from (select websearch_to_tsquery('english', :words) as words) a
                where numnode(a.words) > 0),
            found as materialized (
                select i.id, false as exact
                from asked, mine, lateral (
                    select f.id from plan_item f
                    where f.found_by @@ (cast('''plan:' || mine.plan_id || '''' as tsquery) && asked.words)) i
                union all
                select i.id, true from mine join plan_item i on i.plan_id = mine.plan_id
                where :reference <> '' and i.reference = :reference and i.removed_at is null),
            hits as (select id, bool_or(exact) as exact from found group by id),
            ordered as (
                select h.exact, i.id, i.plan_id, i.kind, i.number, i.reference, i.title, i.marking, i.words,
                    p.reference as plan_reference, p.name as plan_name, p.marking as plan_marking, p.created_at,
                    coalesce(ts_rank(i.found_by, (select words from asked)), 0) as rank, count(*) over () as every
                from hits h join plan_item i on i.id = h.id join mine on mine.plan_id = i.plan_id
                    join plan p on p.id = i.plan_id
                where cast(:kinds as text[]) = '{}' or i.kind = any(:kinds)
                order by h.exact desc, rank desc, p.created_at desc, p.id, i.kind, i.number
                limit :most offset :after)
            select o.*, coalesce(ts_headline('english', left(substr(o.words, strpos(o.words, E'\\n') + 1), :head),
                    (select words from asked), :marks), '') as around
            from ordered o
            order by o.exact desc, o.rank desc, o.created_at desc, o.plan_id, o.kind, o.number
            """;

    private static final String PLANS = MINE + """
            asked as (select websearch_to_tsquery('english', :words) as words)
            select numnode(asked.words) = 0 as wordless, p.id, p.reference, p.name, p.marking
            from asked left join (mine join plan p on p.id = mine.plan_id)
                on upper(p.reference) = upper(:words) or to_tsvector('english', p.name) @@ asked.words
            order by p.created_at desc, p.id limit :most
            """;

    /** A page of items, and of how many. */
    record Items(List<Hit> page, int all) {}

    Items items(Change change, Question question, List<String> kinds, int most) {
        int[] all = new int[1];
        List<Hit> page = asked(change, ITEMS, question)
                .param("reference", question.reference())
                .param("kinds", kinds.toArray(String[]::new))
                .param("most", most)
                .param("after", (question.page() - 1) * most)
                .param("head", HEAD)
                .param("marks", "StartSel=" + START + ", StopSel=" + END + ", MaxWords=30, MinWords=12")
                .query((row, n) -> {
                    all[0] = row.getInt("every");
                    return hit(row);
                })
                .list();
        return new Items(page, all[0]);
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
                .param("plan", question.plan().orElse(null), Types.OTHER)
                .param("year", question.year().orElse(null), Types.INTEGER)
                .param("words", question.words());
    }

    private static String[] capacities() {
        return Action.PLAN_SEE.capacities().stream().map(Enum::name).toArray(String[]::new);
    }

    private static Hit hit(ResultSet row) throws SQLException {
        String own = row.getString("marking");
        return new Hit(
                row.getObject("plan_id", UUID.class),
                row.getString("plan_reference"),
                row.getString("plan_name"),
                row.getString("kind"),
                row.getString("reference"),
                row.getString("title"),
                own.isEmpty() ? row.getString("plan_marking") : own,
                row.getBoolean("exact"),
                pieces(row.getString("around")));
    }

    private static List<Hit.Piece> pieces(String around) {
        List<Hit.Piece> pieces = new ArrayList<>();
        boolean sought = false;
        for (String piece : BEFORE_EACH_MARK.split(around, -1)) {
            sought = piece.startsWith(START) || (sought && !piece.startsWith(END));
            String words = piece.replace(START, "").replace(END, "").replace('\n', ' ');
            if (!words.isEmpty()) {
                pieces.add(new Hit.Piece(words, sought));
            }
        }
        return pieces;
    }
}
