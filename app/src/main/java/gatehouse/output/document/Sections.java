package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** Blocks that sections are put together from. */
final class Sections {
    private Sections() {}

    /** Those that have anything in them, numbered in order. */
    static List<Block> numbered(List<Section> sections) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Section section : sections) {
            if (!section.blocks().isEmpty()) {
                number++;
                add(blocks, new Block.Heading(1, number + ". " + section.heading(), "s" + number), section.blocks());
            }
        }
        return blocks;
    }

    /** A section that begins on its side has its heading there; what lies on its side goes on from what did before. */
    private static void add(List<Block> blocks, Block.Heading heading, List<Block> section) {
        if (!(section.get(0) instanceof Block.Landscape)) {
            blocks.add(heading);
            blocks.addAll(section);
            return;
        }
        List<Block> onItsSide = new ArrayList<>();
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Landscape before) {
            onItsSide.addAll(before.blocks());
            blocks.remove(blocks.size() - 1);
        }
        onItsSide.add(heading);
        onItsSide.addAll(((Block.Landscape) section.get(0)).blocks());
        blocks.add(new Block.Landscape(onItsSide));
        blocks.addAll(section.subList(1, section.size()));
    }

    /** A heading over blocks, if there are any. */
    static List<Block> under(String heading, List<Block> blocks) {
        return under(heading, "", blocks);
    }

    /** The same, with an anchor to be led to. */
    static List<Block> under(String heading, String anchor, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        List<Block> all = new ArrayList<>();
        all.add(new Block.Heading(2, heading, anchor));
        all.addAll(blocks);
        return all;
    }

    /** A table, if it has any rows. */
    static List<Block> table(String caption, List<Column> columns, List<Row> rows) {
        return rows.isEmpty() ? List.of() : List.of(new Table(caption, columns, true, rows));
    }

    @SafeVarargs
    static List<Answer> joined(List<Answer>... parts) {
        List<Answer> rows = new ArrayList<>();
        for (List<Answer> part : parts) {
            rows.addAll(part);
        }
        return rows;
    }

    static List<Block> answers(List<Answer> rows) {
        return rows.isEmpty() ? List.of() : List.of(new Block.Answers(rows));
    }

    static List<Block> bullets(List<String> lines) {
        return lines.isEmpty() ? List.of() : List.of(new Block.BulletList(lines));
    }

    static List<Block> paragraph(String words) {
        return words.isBlank() ? List.of() : List.of(new Block.Paragraph(words));
    }

    @SafeVarargs
    static List<Block> all(List<Block>... parts) {
        List<Block> blocks = new ArrayList<>();
        for (List<Block> part : parts) {
            blocks.addAll(part);
        }
        return blocks;
    }

    static List<Answer> rows(Optional<Entry> entry, String... labelsAndNames) {
        return entry.map(one -> one.answers(labelsAndNames)).orElse(List.of());
    }
}
