package gatehouse.reader.answer;

/**
 * How much of one file is read.
 *
 * @param lines paragraphs and table rows
 * @param characters in all
 * @param columns of one row
 * @param pages of a PDF; a longer one is not read
 * @param unpacked bytes that an archive may come to
 * @param attachments of one message, those of attached messages included
 */
public record Limits(int lines, int characters, int columns, int pages, long unpacked, int attachments) {
    public static final Limits ORDINARY = new Limits(200_000, 20_000_000, 256, 2_000, 512L * 1024 * 1024, 50);
}
