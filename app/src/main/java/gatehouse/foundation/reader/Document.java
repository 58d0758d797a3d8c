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
}
