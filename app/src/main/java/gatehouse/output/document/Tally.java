package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** How recommendations stand, counted by what settles each: the commander's decision, or the answer of who was asked. */
final class Tally {
    private static final List<String> OUTCOMES = List.of(Word.ACCEPTED, "IN_PART", "NOT_ACCEPTED", Word.DEFERRED, "");

    private Tally() {}

    /** "20 accepted, 4 accepted in part, 2 not accepted, 3 deferred, 6 not yet settled". */
    static String words(List<Entry> recommendations) {
        return OUTCOMES.stream()
                .map(outcome -> new Counts(outcome, count(recommendations, outcome)))
                .filter(counts -> counts.number() > 0)
                .map(counts -> counts.number() + " "
                        + (counts.outcome().isEmpty() ? "not yet settled" : Word.plain(counts.outcome())))
                .collect(Collectors.joining(", "));
    }

    private record Counts(String outcome, long number) {}

    private static long count(List<Entry> recommendations, String outcome) {
        return recommendations.stream()
                .filter(entry -> Said.of(entry).settledOutcome().equals(outcome))
                .count();
    }

    /** By who is asked. */
    static List<Block> table(Edition edition) {
        List<Row> rows = new ArrayList<>();
        for (Asked.Group group : Asked.GROUPS) {
            List<Entry> asked = Asked.of(edition, group);
            if (!asked.isEmpty()) {
                List<Cell> cells =
                        new ArrayList<>(List.of(Cell.of(group.heading()), Cell.of(Integer.toString(asked.size()))));
                OUTCOMES.forEach(outcome -> cells.add(Cell.of(number(count(asked, outcome)))));
                rows.add(new Row(cells));
            }
        }
        return Sections.table(
                "",
                List.of(
                        new Column("", 6),
                        new Column("Asked", 2),
                        new Column("Accepted", 3),
                        new Column("In part", 2),
                        new Column("Not accepted", 3),
                        new Column("Deferred", 3),
                        new Column("Not yet settled", 3)),
                rows);
    }

    private static String number(long count) {
        return count == 0 ? "–" : Long.toString(count);
    }
}
