package gatehouse.action.carryforward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Identity;

/** Every SQL statement about what was carried into a plan; each keeps or reads any number of rows at once. */
final class CarryRepository {

    void insert(Change change, From from) {
        change.sql()
                .sql("""
                        insert into carried_plan (plan_id, from_plan_id, from_reference, from_name, from_force,
                            from_version, from_sha256, kept_back, carried_by, carried_at)
                        values (:plan, cast(:from as uuid), :reference, :name, :force, :version, :sha256, :keptBack,
                            :by, :at)
                        """)
                .param("plan", change.plan().id())
                .param("from", from.plan().map(UUID::toString).orElse(null))
                .param("reference", from.reference())
                .param("name", from.name())
                .param("force", from.force())
                .param("version", from.version())
                .param("sha256", from.sha256())
                .param("keptBack", from.keptBack())
                .param("by", from.by())
                .param("at", from.at().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    Optional<From> from(Change change) {
        return change.sql()
                .sql("""
                        select from_plan_id, from_reference, from_name, from_force, from_version, from_sha256,
                            kept_back, carried_by, carried_at
                        from carried_plan where plan_id = :plan
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> new From(
                        Optional.ofNullable(row.getObject("from_plan_id", UUID.class)),
                        row.getString("from_reference"),
                        row.getString("from_name"),
                        row.getString("from_force"),
                        row.getInt("from_version"),
                        row.getString("from_sha256"),
                        row.getInt("kept_back"),
                        row.getString("carried_by"),
                        instant(row, "carried_at")))
                .optional();
    }

    void insertOrigins(Change change, List<Origin> all, Map<String, UUID> items) {
        change.sql()
                .sql("""
                        insert into carried_item (item_id, plan_id, reference, title, words, sha256)
                        select o.item, :plan, o.reference, o.title, o.words, o.sha256
                        from unnest(cast(:items as uuid[]), cast(:references as text[]), cast(:titles as text[]),
                            cast(:words as text[]), cast(:hashes as text[]))
                            as o (item, reference, title, words, sha256)
                        """)
                .param("plan", change.plan().id())
                .param("items", all.stream().map(one -> items.get(one.item())).toArray(UUID[]::new))
                .param("references", strings(all, Origin::reference))
                .param("titles", strings(all, Origin::title))
                .param("words", strings(all, Origin::words))
                .param("hashes", strings(all, Origin::sha256))
                .update();
    }

    /** By kind and number of the items here. */
    List<Origin> origins(Change change) {
        return change.sql()
                .sql("""
                        select i.reference as item, c.reference, c.title, c.words, c.sha256
                        from carried_item c join plan_item i on i.id = c.item_id
                        where c.plan_id = :plan order by i.kind, i.number
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> new Origin(
                        row.getString("item"),
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("words"),
                        row.getString("sha256")))
                .list();
    }

    /** The hashes of the words that came along, by item; empty where the plan was begun afresh. */
    Optional<Map<UUID, String>> hashes(Change change) {
        Map<UUID, String> hashes = new HashMap<>();
        boolean[] carried = {false};
        change.sql().sql("""
                        select c.item_id, c.sha256 from carried_plan p left join carried_item c on c.plan_id = p.plan_id
                        where p.plan_id = :plan
                        """).param("plan", change.plan().id()).query(row -> {
            carried[0] = true;
            hashes.put(row.getObject("item_id", UUID.class), row.getString("sha256"));
        });
        return carried[0] ? Optional.of(hashes) : Optional.empty();
    }

    void insertHistory(Change change, List<Said> all, Map<String, UUID> items) {
        change.sql()
                .sql("""
                        insert into carried_history (id, plan_id, item_id, place, what, words)
                        select h.id, :plan, h.item, h.place, h.what, h.words
                        from unnest(cast(:ids as uuid[]), cast(:items as uuid[]), cast(:places as int[]),
                            cast(:whats as text[]), cast(:words as text[])) as h (id, item, place, what, words)
                        """)
                .param("plan", change.plan().id())
                .param("ids", identities(all))
                .param("items", all.stream().map(one -> items.get(one.item())).toArray(UUID[]::new))
                .param("places", places(all))
                .param("whats", strings(all, one -> one.what().name()))
                .param("words", strings(all, Said::words))
                .update();
    }

    List<Said> history(Change change) {
        return change.sql()
                .sql("""
                        select coalesce(i.reference, '') as item, h.what, h.words
                        from carried_history h left join plan_item i on i.id = h.item_id
                        where h.plan_id = :plan order by h.place
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> said(row))
                .list();
    }

    /** Where one item came from, in words, and what was said of it; nothing where it did not come along. */
    List<Said> historyOf(Change change, UUID item) {
        return change.sql()
                .sql("""
                        select i.reference as item, h.what, h.words
                        from carried_history h join plan_item i on i.id = h.item_id
                        where h.item_id = :item order by h.place
                        """)
                .param("item", item)
                .query((row, n) -> said(row))
                .list();
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(row.getString("item"), Said.What.valueOf(row.getString("what")), row.getString("words"));
    }

    void insertQuestions(Change change, List<Question> all, Map<String, UUID> items) {
        change.sql()
                .sql("""
                        insert into carried_question (id, plan_id, place, topic, reference, item_id, words)
                        select q.id, :plan, q.place, q.topic, q.reference, q.item, q.words
                        from unnest(cast(:ids as uuid[]), cast(:places as int[]), cast(:topics as text[]),
                            cast(:references as text[]), cast(:items as uuid[]), cast(:words as text[]))
                            as q (id, place, topic, reference, item, words)
                        """)
                .param("plan", change.plan().id())
                .param("ids", identities(all))
                .param("places", places(all))
                .param("topics", strings(all, one -> one.topic().name()))
                .param("references", strings(all, Question::reference))
                .param(
                        "items",
                        all.stream()
                                .map(one -> one.item() ? items.get(one.reference()) : null)
                                .toArray(UUID[]::new))
                .param("words", strings(all, Question::words))
                .update();
    }

    List<Question> questions(Change change) {
        return change.sql()
                .sql("""
                        select q.topic, q.reference, q.item_id is not null as along, i.removed_at is null as standing,
                            q.words, a.outcome, a.because, a.answered_by, a.answered_at
                        from carried_question q left join plan_item i on i.id = q.item_id
                            left join carried_answer a on a.question_id = q.id
                        where q.plan_id = :plan order by q.place
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> new Question(
                        Topic.valueOf(row.getString("topic")),
                        row.getString("reference"),
                        row.getBoolean("along"),
                        row.getBoolean("standing"),
                        row.getString("words"),
                        settled(row)))
                .list();
    }

    private static Optional<Settled> settled(ResultSet row) throws SQLException {
        return row.getString("outcome") == null
                ? Optional.empty()
                : Optional.of(new Settled(
                        Settled.How.valueOf(row.getString("outcome")),
                        row.getString("because"),
                        row.getString("answered_by"),
                        instant(row, "answered_at")));
    }

    int open(Change change) {
        return change.sql()
                .sql("""
                        select count(*) from carried_question q left join plan_item i on i.id = q.item_id
                        where q.plan_id = :plan and i.removed_at is null
                            and not exists (select from carried_answer a where a.question_id = q.id)
                        """)
                .param("plan", change.plan().id())
                .query(Integer.class)
                .single();
    }

    /** Settles these, each by its own; those that are settled already stay as they are. */
    void settle(Change change, Map<String, Settled> byKey) {
        List<Map.Entry<String, Settled>> all = List.copyOf(byKey.entrySet());
        change.sql()
                .sql("""
                        insert into carried_answer (question_id, outcome, because, answered_by, answered_at)
                        select q.id, a.outcome, a.because, a.by, a.at
                        from unnest(cast(:keys as text[]), cast(:outcomes as text[]), cast(:becauses as text[]),
                            cast(:bys as text[]), cast(:ats as timestamptz[])) as a (key, outcome, because, by, at)
                            join carried_question q on q.plan_id = :plan and q.topic || '/' || q.reference = a.key
                        where not exists (select from carried_answer b where b.question_id = q.id)
                        """)
                .param("plan", change.plan().id())
                .param("keys", strings(all, Map.Entry::getKey))
                .param("outcomes", strings(all, one -> one.getValue().how().name()))
                .param("becauses", strings(all, one -> one.getValue().because()))
                .param("bys", strings(all, one -> one.getValue().by()))
                .param("ats", strings(all, one -> one.getValue().at().toString()))
                .update();
    }

    private static UUID[] identities(Collection<?> all) {
        return all.stream().map(one -> Identity.next()).toArray(UUID[]::new);
    }

    private static Integer[] places(Collection<?> all) {
        return IntStream.rangeClosed(1, all.size()).boxed().toArray(Integer[]::new);
    }

    private static <T> String[] strings(Collection<T> all, Function<T, String> of) {
        return all.stream().map(of).toArray(String[]::new);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
