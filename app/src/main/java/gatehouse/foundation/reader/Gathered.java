package gatehouse.foundation.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Gathers what it is told into blocks. */
final class Gathered implements Told {
    private final Deque<Open> open = new ArrayDeque<>();
    private Table table = new Table("", 0, "", false, List.of());
    private List<Row> rows = new ArrayList<>();

    /** The document, or an attachment that has begun. */
    private record Open(String anchor, String name, List<Block> blocks) {}

    Gathered() {
        open.push(new Open("", "", new ArrayList<>()));
    }

    List<Block> blocks() {
        return open.getLast().blocks();
    }

    private void add(Block block) {
        open.getFirst().blocks().add(block);
    }

    @Override
    public void heading(Heading heading) {
        add(heading);
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        add(paragraph);
    }

    @Override
    public void tableBegins(Table begun) {
        table = begun;
        rows = new ArrayList<>();
    }

    @Override
    public void row(Row row) {
        rows.add(row);
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
