package gatehouse.foundation.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Gathers what it is told into blocks, as far as it may; what comes after that is only counted. */
public final class Gathered implements Told {
    private final long most;
    private final long mostLetters;
    private int pieces;
    private long letters;
    private boolean whole = true;
    private final Deque<Open> open = new ArrayDeque<>();
    private Table table = new Table("", 0, "", false, List.of());
    private List<Row> rows = new ArrayList<>();

    /** The document, or an attachment that has begun. */
    private record Open(String anchor, String name, List<Block> blocks) {}

    Gathered() {
        this(Integer.MAX_VALUE, Long.MAX_VALUE);
    }

    private Gathered(long most, long mostLetters) {
        this.most = most;
        this.mostLetters = mostLetters;
        open.push(new Open("", "", new ArrayList<>()));
    }

    /** Holds no more headings, paragraphs and rows than this, nor more letters in them, however long the file is. */
    public static Gathered atMost(int pieces, int letters) {
        return new Gathered(pieces, letters);
    }

    /** Whether it holds all that it was told. */
    public boolean isWhole() {
        return whole;
    }

    /** How many headings, paragraphs and rows it holds. */
    public int pieces() {
        return pieces;
    }

    public List<Block> blocks() {
        return open.getLast().blocks();
    }

    /** What does not fit ends it: what comes after is not held either, so that what is held is a beginning. */
    private boolean hasRoom(long more) {
        whole = whole && pieces < most && letters + more <= mostLetters;
        if (whole) {
            pieces++;
            letters += more;
        }
        return whole;
    }

    private void add(Block block) {
        open.getFirst().blocks().add(block);
    }

    @Override
    public void heading(Heading heading) {
        if (hasRoom(heading.text().length())) {
            add(heading);
        }
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        if (hasRoom(paragraph.text().length())) {
            add(paragraph);
        }
    }

    @Override
    public void tableBegins(Table begun) {
        table = begun;
        rows = new ArrayList<>();
    }

    @Override
    public void row(Row row) {
        if (hasRoom(row.cells().stream().mapToLong(String::length).sum())) {
            rows.add(row);
        }
    }

    @Override
    public void tableEnds() {
        if (!rows.isEmpty()) {
            add(new Table(table.anchor(), table.page(), table.name(), table.lettered(), rows));
        }
        rows = new ArrayList<>();
    }

    @Override
    public void attachmentBegins(String anchor, String name) {
        open.push(new Open(anchor, name, new ArrayList<>()));
    }

    @Override
    public void attachmentEnds(Optional<Format> format, Optional<Refused> refused) {
        if (open.size() > 1) {
            Open done = open.pop();
            add(new Attached(
                    done.anchor(), done.name(), format, refused.isPresent() ? List.of() : done.blocks(), refused));
        }
    }
}
