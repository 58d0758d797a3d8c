package gatehouse.otherplans.received;

import java.util.List;

/**
 * A piece of a file as a page shows it: a heading, a paragraph or a row of a table.
 *
 * @param index from 0, in the order of the file
 * @param level of a heading, from 1; 0 for what is none
 * @param words of the whole piece
 * @param table what the table is called that this is a row of; empty where it is of none
 * @param cells empty where it is no row
 */
public record Piece(int index, String anchor, int level, String words, String table, List<Cell> cells) {

    public Piece {
        cells = List.copyOf(cells);
    }

    /** One cell of a row, with its own place. */
    public record Cell(String anchor, String words) {}

    public boolean isRow() {
        return !cells.isEmpty();
    }
}
