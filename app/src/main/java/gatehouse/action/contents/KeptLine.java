package gatehouse.action.contents;

import java.util.Optional;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.web.Clock;

/**
 * The first line of words that are kept as they were shown: who kept them and when.
 *
 * <p>It stands in the words themselves, so that every version, plan file and document says it, whatever the plan has
 * become since.
 */
public final class KeptLine {
    private static final String START = "Kept by ";

    private KeptLine() {}

    /** The words under the line of who is keeping them now. */
    public static String over(String words, Change change) {
        return START + change.who().nameAndPost() + ", " + Clock.words(change.at()) + ".\n" + words;
    }

    /** Who kept these words and when; empty where they do not say. */
    public static Optional<String> of(String kept) {
        return kept.startsWith(START) ? kept.lines().findFirst() : Optional.empty();
    }

    /** Whether these words were kept, whatever became of the spaces and ends of lines between them. */
    public static boolean isOf(String kept, String words) {
        return bare(without(kept)).equals(bare(words));
    }

    private static String bare(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** What was shown, without who kept it. */
    public static String without(String kept) {
        return kept.startsWith(START)
                ? kept.substring(of(kept).orElse("").length()).strip()
                : kept.strip();
    }
}
