package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The grid as a page or a paper sets it: rows and columns with their words, and a square in each. Every square says its
 * state in words, so that it reads without colour.
 *
 * @param title what the whole of it shows
 * @param corner what the rows are
 */
public record CoverageTable(String title, String corner, List<String> columns, List<Row> rows) {

    public CoverageTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row; a square that the filter leaves out is empty. */
    public record Row(String heading, List<Optional<Square>> squares) {
        public Row {
            squares = List.copyOf(squares);
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    /** Every square that is shown, by rows. */
    public List<Square> squares() {
        return rows.stream()
                .flatMap(row -> row.squares().stream())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Without rows and columns of which the filter leaves nothing. */
    CoverageTable onlyWhereShown() {
        List<Row> kept = rows.stream()
                .filter(row -> row.squares().stream().anyMatch(Optional::isPresent))
                .toList();
        int[] shown = IntStream.range(0, columns.size())
                .filter(column ->
                        kept.stream().anyMatch(row -> row.squares().get(column).isPresent()))
                .toArray();
        return new CoverageTable(
                title,
                corner,
                at(columns, shown),
                kept.stream()
                        .map(row -> new Row(row.heading(), at(row.squares(), shown)))
                        .toList());
    }

    private static <T> List<T> at(List<T> all, int[] places) {
        List<T> some = new ArrayList<>();
        for (int place : places) {
            some.add(all.get(place));
        }
        return some;
    }
}
