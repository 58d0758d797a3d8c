package gatehouse.action.gap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import gatehouse.foundation.access.Change;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.kind.Stage;

import static java.util.stream.Collectors.joining;

/**
 * The one SQL statement that counts unanswered questions, put together once from the names in the declarations, which
 * are constants of the program.
 */
final class UnansweredRepository {
    private final Kinds kinds;
    private final String statement;

    UnansweredRepository(Kinds kinds) {
        this.kinds = kinds;
        this.statement = Stream.concat(
                        kinds.all().stream().map(UnansweredRepository::asked), Stream.of(linked(kinds.all())))
                .collect(joining("union all\n"));
    }

    Map<Stage, Integer> byStage(Change change) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        change.sql()
                .sql(statement)
                .param("plan", change.plan().id())
                .query((row, n) ->
                        counts.merge(kinds.get(row.getString("kind")).stage(), row.getInt("unanswered"), Integer::sum))
                .list();
        return counts;
    }

    /** Of each kind: the questions asked that no column answers and no reason explains, links counted as unanswered. */
    private static String asked(Kind kind) {
        return """
                select '%s' as kind, coalesce(sum(%s), 0) as unanswered
                from plan_item i join %s k on k.id = i.id
                where i.plan_id = :plan and i.kind = '%s' and i.removed_at is null
                """.formatted(kind.code(), unanswered(kind), kind.table(), kind.code());
    }

    private static String unanswered(Kind kind) {
        Stream<String> always = Stream.of(count(expected(
                kind,
                field -> limits(kind).stream().noneMatch(not -> not.fields().contains(field.name())))));
        Stream<String> sometimes = limits(kind).stream()
                .map(not -> "case when k." + kind.field(not.when()).column() + " in (" + answers(not)
                        + ") then 0 else "
                        + count(expected(kind, field -> not.fields().contains(field.name())))
                        + " end");
        return Stream.concat(always, sometimes).collect(joining("\n    + "));
    }

    private static List<ExpectedQuestions.NotAsked> limits(Kind kind) {
        return ExpectedQuestions.NOT_ASKED.stream()
                .filter(not -> not.kind().equals(kind.code()))
                .toList();
    }

    private static List<Field> expected(Kind kind, Predicate<Field> which) {
        return ExpectedQuestions.of(kind).stream().filter(which).toList();
    }

    private static String count(List<Field> fields) {
        String columns = fields.stream()
                .filter(field -> !field.type().isLink())
                .map(field -> "k." + field.column())
                .collect(joining(", "));
        long links = fields.stream().filter(field -> field.type().isLink()).count();
        String explained = fields.isEmpty()
                ? ""
                : " - "
                        + EXPLAINED.formatted(fields.stream()
                                .map(field -> quoted(field.name()))
                                .collect(joining(", ")));
        return "(" + links + (columns.isEmpty() ? "" : " + num_nulls(" + columns + ")") + explained + ")";
    }

    private static final String EXPLAINED = """
            case when i.blanks = '{}' then 0 else
                (select count(*) from jsonb_object_keys(i.blanks) as name where name in (%s)) end""";

    /**
     * Of all kinds: the questions that a link answers, to be taken off. No join, for a database without statistics
     * joins a thousand links to a thousand items by trying every pair.
     */
    private static String linked(List<Kind> kinds) {
        String questions = kinds.stream()
                .flatMap(kind -> expected(kind, field -> field.type().isLink()).stream()
                        .map(field -> quoted(kind.code() + "." + field.name())))
                .collect(joining(", "));
        String limits = kinds.stream()
                .flatMap(kind -> limits(kind).stream().map(not -> linkedButNotAsked(kind, not)))
                .filter(words -> !words.isEmpty())
                .collect(joining());
        return """
                select from_kind as kind, -count(*) as unanswered from (
                    select distinct from_kind, from_id, relation from plan_link
                    where plan_id = :plan and removed_at is null
                      and from_kind || '.' || relation = any (array[%s])
                      and from_id <> all (array(
                          select id from plan_item where plan_id = :plan and removed_at is not null))%s) answered
                group by from_kind
                """.formatted(questions, limits);
    }

    private static String linkedButNotAsked(Kind kind, ExpectedQuestions.NotAsked not) {
        String relations = kind.links().stream()
                .filter(field -> not.fields().contains(field.name()))
                .map(field -> quoted(field.name()))
                .collect(joining(", "));
        return relations.isEmpty()
                ? ""
                : """

                      and not (from_kind = '%s' and relation in (%s) and from_id = any (array(
                          select id from %s where plan_id = :plan and %s in (%s))))""".formatted(
                                kind.code(),
                                relations,
                                kind.table(),
                                kind.field(not.when()).column(),
                                answers(not));
    }

    private static String answers(ExpectedQuestions.NotAsked not) {
        return not.answers().stream().sorted().map(UnansweredRepository::quoted).collect(joining(", "));
    }

    private static String quoted(String constant) {
        return "'" + constant + "'";
    }
}
