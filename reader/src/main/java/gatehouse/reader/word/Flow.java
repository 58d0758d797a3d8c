package gatehouse.reader.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import gatehouse.reader.answer.Answer;

/**
 * Paragraphs and tables as they come by in a written document, told with their anchors.
 *
 * <p>A paragraph may lie within another (a text box) and a table within a cell; the words of the inner table are then
 * words of that cell.
 */
final class Flow {
    private static final int WIDEST = 256;

    private final Answer answer;
    private final String where;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private int paragraphsTold;
    private int tablesTold;

    private int tableDepth;
    private int rowNumber;
    private List<String> above = List.of();
    private List<String> row = new ArrayList<>();
    private List<Integer> repeated = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private int span;
    private boolean continues;

    /** Tells of the part of the document that is named before each anchor; blank for the text itself. */
    Flow(Answer answer, String where) {
        this.answer = answer;
        this.where = where;
    }

    void paragraphBegins() {
        paragraphs.push(new StringBuilder());
    }

    /** Where the words that come now belong. */
    StringBuilder words() {
        StringBuilder words = paragraphs.peek();
        return words == null ? new StringBuilder() : words;
    }

    /** Ends the innermost paragraph; a level from 1 makes it a heading. */
    void paragraphEnds(int level) {
        if (paragraphs.isEmpty()) {
            return;
        }
        String text = paragraphs.pop().toString();
        if (tableDepth > 0) {
            cell.append(cell.isEmpty() ? "" : "\n").append(text);
        } else if (!text.isBlank()) {
            String anchor = where + "paragraph " + ++paragraphsTold;
            if (level > 0) {
                answer.heading(level, anchor, 0, text);
            } else {
                answer.paragraph(anchor, 0, text);
            }
        }
    }

    void tableBegins(String name) {
        if (tableDepth++ == 0) {
            answer.tableBegins(where + "table " + ++tablesTold, 0, name, false);
            rowNumber = 0;
            above = List.of();
        }
    }

    void rowBegins(int before) {
        if (tableDepth == 1) {
            row = new ArrayList<>();
            repeated = new ArrayList<>();
            for (int n = 0; n < Math.min(before, WIDEST); n++) {
                row.add("");
            }
        }
    }

    void cellBegins() {
        if (tableDepth == 1) {
            cell = new StringBuilder();
            span = 1;
            continues = false;
        }
    }

    void cellSpans(int columns) {
        if (tableDepth == 1) {
            span = Math.max(1, Math.min(columns, WIDEST));
        }
    }

    /** The cell is one with the cell above it. */
    void cellContinues() {
        if (tableDepth == 1) {
            continues = true;
        }
    }

    void cellEnds() {
        if (tableDepth != 1 || row.size() > WIDEST) {
            return;
        }
        String words = continues && row.size() < above.size() ? above.get(row.size()) : cell.toString();
        for (int n = 0; n < span; n++) {
            if (n > 0 || continues) {
                repeated.add(row.size());
            }
            row.add(words);
        }
    }

    /** A cell that the one to its left, or the one above, lies over. */
    void covered(boolean byLeft) {
        if (tableDepth != 1 || row.size() > WIDEST) {
            return;
        }
        repeated.add(row.size());
        if (byLeft && !row.isEmpty()) {
            row.add(row.get(row.size() - 1));
        } else {
            row.add(row.size() < above.size() ? above.get(row.size()) : "");
        }
    }

    void rowEnds() {
        if (tableDepth == 1) {
            answer.row(++rowNumber, 0, row, repeated);
            above = row;
        }
    }

    void tableEnds() {
        if (tableDepth > 0 && --tableDepth == 0) {
            answer.tableEnds();
        }
    }
}
