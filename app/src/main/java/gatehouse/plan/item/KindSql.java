package gatehouse.plan.item;

import java.util.stream.Collectors;

import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;

/**
 * The SQL of one kind, put together from the names in its declaration, which are constants of the program; values are
 * always bound. A test prepares every one of these against the migrated schema.
 *
 * @param select one item with what it links to
 * @param listed many, without: their links are read in one statement, for one each would be a thousand
 * @param insertMany any number, bound as one list of JSON objects
 */
record KindSql(String select, String listed, String insert, String insertMany, String update) {

    static KindSql of(Kind kind) {
        return new KindSql(
                selectOf(kind, kind.links().isEmpty() ? "null" : LINKS),
                selectOf(kind, "null"),
                insertOf(kind),
                insertManyOf(kind),
                updateOf(kind));
    }

    private static String selectOf(Kind kind, String links) {
        String columns =
                kind.columns().stream().map(field -> ", k." + field.column()).collect(Collectors.joining());
        return """
                select i.id, i.reference, i.number, i.revision, i.marking, i.title, i.blanks, i.removed_at,
                    i.removed_because, %s as links%s
                from plan_item i join %s k on k.id = i.id
                where i.plan_id = :plan and i.kind = '%s'
                """.formatted(links, columns, kind.table(), kind.code());
    }

    private static final String LINKS = """
            (select jsonb_object_agg(x.relation, x.refs) from (
                    select l.relation, array_agg(t.reference order by l.position, t.reference) as refs
                    from plan_link l join plan_item t on t.id = l.to_id
                    where l.from_id = i.id and l.removed_at is null group by l.relation) x)""";

    private static String insertOf(Kind kind) {
        String columns =
                kind.columns().stream().map(field -> ", " + field.column()).collect(Collectors.joining());
        String values = kind.columns().stream().map(KindSql::value).collect(Collectors.joining());
        return """
                with counted as (update plan set draft_revision = draft_revision + 1 where id = :plan),
                item as (
                    insert into plan_item (id, plan_id, kind, number, reference, revision, marking, title, words,
                        blanks, removed_at, removed_because)
                    values (:id, :plan, '%1$s', :number, :reference, :revision, :marking, :title, :words,
                        cast(:blanks as jsonb), cast(:removedAt as timestamptz), :removedBecause)),
                revision as (
                    insert into item_revision (item_id, revision, body, sha256, saved_by, saved_at)
                    values (:id, :revision, :body, sha256(:body), :by, :at))
                insert into %2$s (id, plan_id%3$s) values (:id, :plan%4$s)
                """.formatted(kind.code(), kind.table(), columns, values);
    }

    private static String insertManyOf(Kind kind) {
        String columns =
                kind.columns().stream().map(field -> ", " + field.column()).collect(Collectors.joining());
        String values =
                kind.columns().stream().map(field -> ", c_" + field.column()).collect(Collectors.joining());
        String types = kind.columns().stream()
                .map(field -> ", c_" + field.column() + " " + field.type().column())
                .collect(Collectors.joining());
        return """
                with r as (
                    select * from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, number int, reference text,
                        marking text, title text, words text, blanks jsonb, body text%4$s)),
                counted as (update plan set draft_revision = draft_revision + 1 where id = :plan),
                item as (
                    insert into plan_item (id, plan_id, kind, number, reference, revision, marking, title, words,
                        blanks)
                    select id, :plan, '%1$s', number, reference, 1, marking, title, words, blanks from r),
                revision as (
                    insert into item_revision (item_id, revision, body, sha256, saved_by, saved_at)
                    select id, 1, convert_to(body, 'UTF8'), sha256(convert_to(body, 'UTF8')), :by, :at from r)
                insert into %2$s (id, plan_id%3$s) select id, :plan%5$s from r
                """.formatted(kind.code(), kind.table(), columns, types, values);
    }

    private static String updateOf(Kind kind) {
        String sets = kind.columns().stream()
                .map(field -> field.column() + " = " + value(field).substring(2))
                .collect(Collectors.joining(", "));
        return """
                with counted as (update plan set draft_revision = draft_revision + 1 where id = :plan),
                item as (
                    update plan_item set revision = :revision, marking = :marking, title = :title, words = :words,
                        blanks = cast(:blanks as jsonb), removed_at = cast(:removedAt as timestamptz),
                        removed_because = :removedBecause
                    where id = :id),
                revision as (
                    insert into item_revision (item_id, revision, body, sha256, saved_by, saved_at)
                    values (:id, :revision, :body, sha256(:body), :by, :at))
                update %s set %s where id = :id
                """.formatted(kind.table(), sets);
    }

    private static String value(Field field) {
        return ", cast(:c_" + field.name() + " as " + field.type().column() + ")";
    }
}
