package gatehouse.otherplans.received;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what a person gives as exact words stands in what a file says. */
final class Quoted {
    static final String MISQUOTED =
            "The file does not say this there. Exact words are quoted as they stand; leave some out"
                    + " with … and say what they mean in the other answers.";
    private static final Pattern LEFT_OUT = Pattern.compile("…|\\.\\.\\.|\\[…\\]|\\|");
    private static final Pattern SPACE_AND_QUOTES = Pattern.compile("[\\s\\u00a0“”\"‘’']+");

    private Quoted() {}

    /** Every part stands there, in its order; space, quotation marks and capitals apart. */
    static boolean stands(String words, String said) {
        return Pattern.compile(Stream.of(LEFT_OUT.split(words))
                        .map(Quoted::plain)
                        .filter(part -> !part.isEmpty())
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")))
                .matcher(plain(said))
                .find();
    }

    private static String plain(String words) {
        return SPACE_AND_QUOTES
                .matcher(words.toLowerCase(Locale.UK))
                .replaceAll(" ")
                .strip();
    }
}
