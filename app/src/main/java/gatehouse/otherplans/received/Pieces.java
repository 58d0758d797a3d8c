package gatehouse.otherplans.received;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import gatehouse.foundation.reader.Format;
import gatehouse.foundation.reader.Heading;
import gatehouse.foundation.reader.Paragraph;
import gatehouse.foundation.reader.Refused;
import gatehouse.foundation.reader.Row;
import gatehouse.foundation.reader.Table;
import gatehouse.foundation.reader.Told;

/** The pieces of a file that one page shows, and the one that was chosen; the rest is only counted, however long it is. */
public final class Pieces implements Told {
    static final int ON_A_PAGE = 200;
    private static final int HIGHEST_OF_ATTACHMENT = 2;

    private final int most;
    private final String at;
    private final boolean following;
    private int from;
    private final List<Piece> shown = new ArrayList<>();
    private Optional<Chosen> chosen = Optional.empty();
    private Table table = new Table("", 0, "", false, List.of());
    private int count;

    /** What a fact is to be taken from. */
    public record Chosen(String anchor, String words) {}

    private Pieces(int from, int most, String at, boolean following) {
        this.from = from;
        this.most = most;
        this.at = at;
        this.following = following;
    }

    /** Those from this one on, and what stands at this anchor. */
    static Pieces from(int from, String at) {
        return new Pieces(from, ON_A_PAGE, at, false);
    }

    /** Those round what stands at this anchor. */
    static Pieces around(String at) {
        return new Pieces(0, ON_A_PAGE, at, true);
    }

    /** Hears a file to its end and keeps nothing. */
    static Pieces none() {
        return new Pieces(0, 0, "", false);
    }

    @Override
    public void heading(Heading heading) {
        add(heading.anchor(), heading.level(), heading.text(), List.of());
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        add(paragraph.anchor(), 0, paragraph.text(), List.of());
    }

    @Override
    public void tableBegins(Table begun) {
        table = begun;
    }

    @Override
    public void row(Row row) {
        List<Piece.Cell> cells = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(new Piece.Cell(table.cell(row, i), row.cells().get(i)));
            if (!row.cells().get(i).isBlank() && !row.repeated().contains(i)) {
                words.add(row.cells().get(i).strip());
            }
        }
        String before = table.anchor().isEmpty() ? "" : table.anchor() + ", ";
        turn();
        cells.forEach(cell -> choose(cell.anchor(), cell.words()));
        add(before + "row " + row.number(), 0, String.join(" | ", words), cells);
    }

    @Override
    public void tableEnds() {
        table = new Table("", 0, "", false, List.of());
    }

    @Override
    public void attachmentBegins(String anchor, String name) {
        add(anchor, HIGHEST_OF_ATTACHMENT, "Attached: " + name, List.of());
    }

    @Override
    public void attachmentEnds(Optional<Format> format, Optional<Refused> refused) {
        refused.ifPresent(why -> add("", 0, why.sentence(), List.of()));
    }

    private void add(String anchor, int level, String words, List<Piece.Cell> cells) {
        turn();
        choose(anchor, words);
        if (count >= from && count < from + most) {
            shown.add(new Piece(count, anchor, level, words, tableWords(), cells));
        }
        count++;
    }

    /** Goes on to the next page while what is followed was not come to. */
    private void turn() {
        if (following && chosen.isEmpty() && count == from + most) {
            shown.clear();
            from = count;
        }
    }

    private String tableWords() {
        return table.name().isEmpty() ? table.anchor() : table.name();
    }

    private void choose(String anchor, String words) {
        if (!at.isEmpty() && at.equals(anchor) && chosen.isEmpty()) {
            chosen = Optional.of(new Chosen(anchor, words));
        }
    }

    /** Those shown, rows of one table together. */
    public List<List<Piece>> together() {
        List<List<Piece>> groups = new ArrayList<>();
        for (Piece piece : shown) {
            List<Piece> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (piece.isRow()
                    && !last.isEmpty()
                    && last.get(0).isRow()
                    && last.get(0).table().equals(piece.table())) {
                last.add(piece);
            } else {
                groups.add(new ArrayList<>(List.of(piece)));
            }
        }
        return groups;
    }

    /** Whether no piece was chosen by hand. */
    boolean isOfNoChoice() {
        return at.isEmpty();
    }

    /** Of the first that is shown; empty where none is. */
    String firstAnchor() {
        return shown.isEmpty() ? "" : shown.get(0).anchor();
    }

    public Optional<Chosen> chosen() {
        return chosen;
    }

    public int from() {
        return from;
    }

    /** How many pieces the file has. */
    public int count() {
        return count;
    }

    /** One past the last that is shown. */
    public int next() {
        return Math.min(count, from + most);
    }

    public boolean hasMore() {
        return next() < count;
    }
}
