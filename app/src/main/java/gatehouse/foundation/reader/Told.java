package gatehouse.foundation.reader;

import java.util.Optional;

/**
 * Hears a document piece by piece as it is read, so that a long one need not be held whole.
 *
 * <p>What was heard holds only once the reading has come to {@link Read}; after anything else, forget it.
 */
public interface Told {
    void heading(Heading heading);

    void paragraph(Paragraph paragraph);

    /** Begins a table; its rows follow. The table that is handed over has none. */
    void tableBegins(Table table);

    void row(Row row);

    void tableEnds();

    /** Begins an attachment; what is in it follows. */
    void attachmentBegins(String anchor, String name);

    void attachmentEnds(Optional<Format> format, Optional<Refused> refused);
}
