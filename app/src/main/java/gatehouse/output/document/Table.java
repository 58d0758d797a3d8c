package gatehouse.output.document;

import java.util.List;

/**
 * A table whose heading row is repeated on every page and whose rows are kept whole where a page can hold them.
 *
 * @param caption says what the table is; printed above it
 * @param headsRows whether the first cell of each row is that row's heading
 */
public record Table(String caption, List<Column> columns, boolean headsRows, List<Row> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("Every row has one cell for each of the columns: " + caption);
        }
    }

    /** Whether it is one of small squares, set closer than words are. */
    boolean isOfSquares() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::isMarked);
    }

    @Override
    public void to(BlockSetter setter) {
        setter.table(this);
    }

    /**
     * A column by its heading.
     *
     * @param share the width of this column beside the others: 2 is twice as wide as 1
     */
    public record Column(String heading, int share) {
        public Column {
            if (share < 1) {
                throw new IllegalArgumentException("A column has a width: " + heading);
            }
        }
    }

    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of cells of one paragraph each. */
        public static Row of(String... cells) {
            return new Row(List.of(cells).stream().map(Cell::of).toList());
        }
    }

    /**
     * What one square of a table holds.
     *
     * @param loud a bold word before the rest, for example "NOT KNOWN"; empty for none
     * @param paragraphs none makes an empty cell
     * @param mark how it is marked beside its words
     */
    public record Cell(String loud, List<String> paragraphs, Mark mark) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        public Cell(String loud, List<String> paragraphs) {
            this(loud, paragraphs, Mark.NONE);
        }

        /** The same with a mark. */
        public Cell marked(Mark by) {
            return new Cell(loud, paragraphs, by);
        }

        boolean isMarked() {
            return mark != Mark.NONE;
        }

        public static Cell of(String... paragraphs) {
            return new Cell("", List.of(paragraphs));
        }

        public static Cell loud(String loud, String... paragraphs) {
            return new Cell(loud, List.of(paragraphs));
        }
    }
}
