package gatehouse.foundation.reader;

/**
 * A heading.
 *
 * @param level from 1, the highest
 * @param page from 1; 0 where the format knows no pages
 */
public record Heading(int level, String anchor, int page, String text) implements Block {}
