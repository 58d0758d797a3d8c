package gatehouse.foundation.reader;

import java.util.List;
import java.util.Optional;

/**
 * A file attached to a message. What is in it is told as blocks of its own, whose anchors begin with this one's.
 *
 * @param name as the message calls it
 * @param format what it turned out to be; none where it was not read
 * @param refused why it was not read; the message and its other attachments stand
 */
public record Attached(
        String anchor, String name, Optional<Format> format, List<Block> blocks, Optional<Refused> refused)
        implements Block {
    public Attached {
        blocks = List.copyOf(blocks);
    }
}
