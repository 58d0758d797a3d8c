package gatehouse.foundation.reader;

/**
 * A paragraph, or a line of a plain text.
 *
 * @param page from 1; 0 where the format knows no pages
 */
public record Paragraph(String anchor, int page, String text) implements Block {}
