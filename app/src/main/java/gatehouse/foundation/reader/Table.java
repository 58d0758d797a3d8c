package gatehouse.foundation.reader;

import java.util.List;

/**
 * A table, a sheet of a workbook, or the whole of a CSV file.
 *
 * @param anchor blank for a CSV file, which is one table
 * @param name what the file calls it; may be blank
 * @param lettered whether people call its columns A, B, C
 */
public record Table(String anchor, int page, String name, boolean lettered, List<Row> rows) implements Block {
    private static final int LETTERS = 26;

    public Table {
        rows = List.copyOf(rows);
    }

    /** Where a cell is, in words; the column counts from 0. */
    public String cell(Row row, int column) {
        String before = anchor.isEmpty() ? "" : anchor + ", ";
        return lettered
                ? before + "cell " + letters(column) + row.number()
                : before + "row " + row.number() + ", column " + (column + 1);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
