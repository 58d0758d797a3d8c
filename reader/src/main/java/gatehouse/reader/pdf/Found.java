package gatehouse.reader.pdf;

import java.util.List;

/**
 * A paragraph or a table found on a page.
 *
 * @param y where it begins, from the top
 * @param size of a paragraph's font; 0 for a table
 * @param rows of a table; empty for a paragraph
 * @param repeated for each row, the cells that repeat a merged one
 */
record Found(float y, float size, String text, List<List<String>> rows, List<List<Integer>> repeated) {
    static Found paragraph(float y, float size, String text) {
        return new Found(y, size, text, List.of(), List.of());
    }

    static Found table(float y, List<List<String>> rows, List<List<Integer>> repeated) {
        return new Found(y, 0, "", rows, repeated);
    }

    boolean isTable() {
        return !rows.isEmpty();
    }
}
