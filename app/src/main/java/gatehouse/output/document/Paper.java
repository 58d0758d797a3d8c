package gatehouse.output.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A whole document as it will be printed: what is on every page, and its blocks in order.
 *
 * <p>Everything here may be any text at all; the setters print it as typed. There is no clock in it, so that the same
 * paper is the same bytes on every machine.
 *
 * @param title what the document is, for example "CT protective security report"
 * @param subject what it is about, for example the name of the operation
 * @param author the organisation that it comes from
 * @param made the instant that the file's own properties give
 * @param language of the words, for example {@code en-GB}
 */
public record Paper(
        String title,
        String subject,
        String author,
        Instant made,
        Locale language,
        RunningLines running,
        List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    public static Paper inEnglish(
            String title, String subject, String author, Instant made, RunningLines running, List<Block> blocks) {
        return new Paper(title, subject, author, made, Locale.UK, running, blocks);
    }
}
