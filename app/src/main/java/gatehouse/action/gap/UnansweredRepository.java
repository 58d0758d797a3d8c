package gatehouse.action.gap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Change;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.kind.Stage;

/**
 * The one SQL statement that counts unanswered questions, put together once from the names in the declarations, which
 * are constants of the program.
 */
final class UnansweredRepository {
    private final Kinds kinds;
    private final String statement;

    UnansweredRepository(Kinds kinds) {
        this.kinds = kinds;
        this.statement = kinds.all().stream()
                .map(UnansweredRepository::ofKind)
                .collect(Collectors.joining("union all\n", LINKED, ""));
    }

    Map<Stage, Integer> byStage(Change change) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        change.sql()
                .sql(statement)
                .param("plan", change.plan().id())
                .query((row, n) -> counts.merge(
                        kinds.get(row.getString("kind")).stage(), row.getInt("unanswered"), Integer::sum))
                .list();
        return counts;
    }

    private static final String LINKED = """
            with linked as materialized (
                select from_id, array_agg(distinct relation) as relations from plan_link
                where plan_id = :plan and removed_at is null group by from_id)
            """;

    private static String ofKind(Kind kind) {
        List<Field> expected = ExpectedQuestions.of(kind);
        String each = expected.isEmpty()
                ? "0"
                : expected.stream().map(field -> one(kind, field)).collect(Collectors.joining("\n    + "));
        return """
                select '%s' as kind, coalesce(sum(%s), 0) as unanswered
                from plan_item i join %s k on k.id = i.id%s
                where i.plan_id = :plan and i.kind = '%s' and i.removed_at is null
                """.formatted(
                        kind.code(),
                        each,
                        kind.table(),
                        expected.stream().anyMatch(field -> field.type().isLink())
                                ? " left join linked l on l.from_id = i.id"
                                : "",
                        kind.code());
    }

    private static String one(Kind kind, Field field) {
        String absent = field.type().isLink()
                ? "coalesce('" + field.name() + "' <> all(l.relations), true)"
                : "k." + field.column() + " is null";
        String notAsked = ExpectedQuestions.NOT_ASKED.stream()
                .filter(not -> not.kind().equals(kind.code()) && not.fields().contains(field.name()))
                .map(not -> " and coalesce(k." + kind.field(not.when()).column() + " <> all (array["
                        + not.answers().stream()
                                .sorted()
                                .map(code -> "'" + code + "'")
                                .collect(Collectors.joining(", "))
                        + "]), true)")
                .collect(Collectors.joining());
        return "(" + absent + " and i.blanks -> '" + field.name() + "' is null" + notAsked + ")::int";
    }
}
