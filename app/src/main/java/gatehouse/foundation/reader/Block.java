package gatehouse.foundation.reader;

/** A piece of a document, with the place that a person can be sent to. */
public sealed interface Block permits Heading, Paragraph, Table, Attached {
    /** The place in words, as {@code page 3, paragraph 2}; the same in every reading of the same bytes. */
    String anchor();
}
