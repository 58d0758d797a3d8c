package gatehouse.action.decisionlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;

/** Every SQL statement about entries of the decision log. */
final class DecisionLogRepository {
    private static final String COLUMNS = """
            plan_id, number, happened_at, timed_by, written_at, author_id, author, loggist, what, known, not_known,
            assessment, powers, options, rejected, action, review, ethics, operation_log, review_at, intelligence,
            intelligence_words, corrects
            """;
    private static final String SAID = """
            :loggist, :what, :known, :notKnown, :assessment, :powers, :options, :rejected, :action, :review, :ethics,
            :operationLog, cast(:reviewAt as timestamptz), :intelligence, :intelligenceWords, cast(:corrects as int)
            """;
    private static final String ABOUT = """
            insert into decision_log_about (plan_id, number, position, item_id, item_kind)
            select i.plan_id, entry.number, named.position, i.id, i.kind
            from entry cross join unnest(cast(:about as text[])) with ordinality as named (reference, position)
                join plan_item i on i.plan_id = :plan and i.reference = named.reference
            """;

    /**
     * Writes an entry in one statement, and says its number. The clock of the store is read once the plan is held, so that
     * nobody who waited for it is stamped earlier than whoever they waited for.
     */
    private static final String WRITE = """
            with clock as materialized (select clock_timestamp() as at),
            begun as (
                select began_at from decision_log_draft
                where plan_id = :plan and person_id = :person and form = :form and not closed and fields <> '{}'),
            sent as (
                insert into decision_log_draft (plan_id, person_id, form, began_at, fields, kept_at, closed)
                select :plan, :person, :form, at, '{}', at, true from clock
                on conflict (plan_id, person_id) do update
                    set form = excluded.form, began_at = excluded.began_at, fields = excluded.fields,
                        kept_at = excluded.kept_at, closed = true
                    where decision_log_draft.form = excluded.form or decision_log_draft.closed),
            counted as (update plan set draft_revision = draft_revision + 1 where id = :plan),
            entry as (
                insert into decision_log_entry (
            """ + COLUMNS + """
                )
                select :plan,
                    (select coalesce(max(number), 0) + 1 from decision_log_entry where plan_id = :plan),
                    coalesce(typed.at, least(clock.at - counted.elapsed, begun.began_at), clock.at),
                    case when typed.at is not null then 'TYPED'
                        when counted.elapsed is not null or begun.began_at is not null then 'FIRST_KEY'
                        else 'WRITTEN' end,
                    clock.at, :authorId, :author,
            """ + SAID + """
                from clock
                    cross join (select cast(:typedAt as timestamptz) as at) typed
                    cross join (select cast(:elapsed as bigint) * interval '1 millisecond' as elapsed) counted
                    left join begun on true
                returning number),
            about as (
            """ + ABOUT + ") select number from entry";

    private static final String LOAD =
            "with entry as (insert into decision_log_entry (" + COLUMNS + """
            ) values (:plan, :number, :happenedAt, :timedBy, :writtenAt, null, :author,
            """ + SAID + ") returning number) " + ABOUT;

    int write(Change change, NewEntry entry) {
        return change.sql()
                .sql(WRITE)
                .params(said(entry.words()))
                .param("plan", change.plan().id())
                .param("person", change.who().person().orElseThrow())
                .param("form", entry.form().form())
                .param("typedAt", stamp(entry.typedAt()))
                .param("elapsed", entry.form().elapsed().orElse(null))
                .param("authorId", entry.author().person())
                .param("author", entry.author().nameAndPost())
                .param("loggist", entry.loggist())
                .param("reviewAt", stamp(entry.reviewAt()))
                .param("intelligence", entry.intelligence().map(Enum::name).orElse(""))
                .param("intelligenceWords", entry.form().value(LogForm.INTELLIGENCE_WORDS))
                .param("corrects", entry.corrects().orElse(null))
                .param(
                        "about",
                        entry.about().stream().map(NewEntry.About::reference).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** Keeps an entry as it came in a plan file. */
    void load(Change change, LogEntry entry) {
        change.sql()
                .sql(LOAD)
                .params(said(entry.words()))
                .param("plan", change.plan().id())
                .param("number", entry.number())
                .param("happenedAt", stamp(Optional.of(entry.happenedAt())))
                .param("timedBy", entry.timedBy().name())
                .param("writtenAt", stamp(Optional.of(entry.writtenAt())))
                .param("author", entry.author())
                .param("loggist", entry.loggist())
                .param("reviewAt", stamp(entry.reviewAt()))
                .param("intelligence", entry.intelligence().map(Enum::name).orElse(""))
                .param("intelligenceWords", entry.intelligenceWords())
                .param("corrects", entry.corrects().orElse(null))
                .param("about", entry.about().toArray(String[]::new))
                .update();
    }

    private static Map<String, Object> said(Map<Heading, String> words) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (Heading heading : Heading.values()) {
            said.put(heading.field(), words.getOrDefault(heading, ""));
        }
        return said;
    }

    private static OffsetDateTime stamp(Optional<Instant> at) {
        return at.map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    DecisionLog ofPlan(Change change) {
        return new DecisionLog(change.sql()
                .sql("select " + COLUMNS + """
                        , array(select i.reference from decision_log_about a join plan_item i on i.id = a.item_id
                            where a.plan_id = e.plan_id and a.number = e.number order by a.position) as about
                        from decision_log_entry e where plan_id = :plan order by number
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> entry(row))
                .list());
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        Map<Heading, String> words = new EnumMap<>(Heading.class);
        for (Heading heading : Heading.values()) {
            words.put(heading, row.getString(heading.name()));
        }
        return new LogEntry(
                row.getInt("number"),
                instant(row, "happened_at").orElseThrow(),
                TimedBy.valueOf(row.getString("timed_by")),
                instant(row, "written_at").orElseThrow(),
                row.getString("author"),
                row.getString("loggist"),
                words,
                instant(row, "review_at"),
                Intelligence.find(row.getString("intelligence")),
                row.getString("intelligence_words"),
                Optional.ofNullable(row.getObject("corrects", Integer.class)),
                List.of((String[]) row.getArray("about").getArray()));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** Whether there is an entry of this number. */
    boolean has(Change change, int number) {
        return change.sql()
                .sql("select exists (select from decision_log_entry where plan_id = :plan and number = :number)")
                .param("plan", change.plan().id())
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** The items of the plan that have these references, removed ones too. */
    List<NewEntry.About> items(Change change, List<String> references) {
        return change.sql()
                .sql("""
                        select id, kind, reference from plan_item
                        where plan_id = :plan and reference = any (:references)
                        """)
                .param("plan", change.plan().id())
                .param("references", references.toArray(String[]::new))
                .query((row, n) -> new NewEntry.About(
                        row.getObject("id", UUID.class), row.getString("kind"), row.getString("reference")))
                .list();
    }

    /** What an entry may be about, and what entries name: every item of the plan. */
    List<Named> named(Change change) {
        return change.sql()
                .sql("""
                        select kind, reference, title, marking, removed_at is not null as removed from plan_item
                        where plan_id = :plan order by kind, number
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> new Named(
                        row.getString("kind"),
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("marking"),
                        row.getBoolean("removed")))
                .list();
    }
}
