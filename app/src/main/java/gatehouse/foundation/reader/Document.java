package gatehouse.foundation.reader;

import java.util.List;

/**
 * What a file says, in the order of the file.
 *
 * @param pages 0 where the format knows none
 * @param notes sentences: what was left out, and what is to be known about it
 */
public record Document(Format format, int pages, List<Block> blocks, List<String> notes) {
    public Document {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** Tells it again, as it was told when it was read. */
    public void tell(Told told) {
        blocks.forEach(block -> tell(block, told));
    }

    private static void tell(Block block, Told told) {
        if (block instanceof Heading heading) {
            told.heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            told.paragraph(paragraph);
        } else if (block instanceof Table table) {
            told.tableBegins(new Table(table.anchor(), table.page(), table.name(), table.lettered(), List.of()));
            table.rows().forEach(told::row);
            told.tableEnds();
        } else if (block instanceof Attached attached) {
            told.attachmentBegins(attached.anchor(), attached.name());
            attached.blocks().forEach(inside -> tell(inside, told));
            told.attachmentEnds(attached.format(), attached.refused());
        }
    }
}
