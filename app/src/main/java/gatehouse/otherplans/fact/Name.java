package gatehouse.otherplans.fact;

import java.text.Normalizer;
import java.util.Map;

/**
 * Words that name something, and the key by which two namings of it are one: case, punctuation and the usual short
 * forms of streets do not count.
 *
 * @param words as written
 * @param key empty where nothing is named
 */
public record Name(String words, String key) {
    public static final Name NONE = new Name("", "");

    private static final Map<String, String> LONG_FORMS = Map.ofEntries(
            Map.entry("rd", "road"),
            Map.entry("ave", "avenue"),
            Map.entry("av", "avenue"),
            Map.entry("sq", "square"),
            Map.entry("ln", "lane"),
            Map.entry("dr", "drive"),
            Map.entry("pl", "place"),
            Map.entry("gdns", "gardens"),
            Map.entry("terr", "terrace"),
            Map.entry("stn", "station"),
            Map.entry("&", "and"));

    public static Name of(String words) {
        return words.isBlank() ? NONE : new Name(words.strip(), keyOf(words));
    }

    public boolean isGiven() {
        return !key.isEmpty();
    }

    /** Whether both are given and name the same. */
    public boolean names(Name other) {
        return isGiven() && key.equals(other.key);
    }

    private static String keyOf(String words) {
        String plain = isPlain(words) ? words : Normalizer.normalize(words, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(plain.length());
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char letter = Character.toLowerCase(plain.charAt(i));
            if (Character.isLetterOrDigit(letter) || letter == '&') {
                word.append(letter);
            } else if (!isInsideAWord(letter)) {
                take(word, key);
            }
        }
        take(word, key);
        return key.toString();
    }

    /** An apostrophe and an accent part no words. */
    private static boolean isInsideAWord(char letter) {
        return letter == '\'' || letter == '\u2019' || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isPlain(String words) {
        return words.chars().allMatch(letter -> letter < 128);
    }

    private static void take(StringBuilder word, StringBuilder key) {
        if (word.isEmpty()) {
            return;
        }
        String typed = word.toString();
        word.setLength(0);
        if (typed.equals("the") && key.isEmpty()) {
            return;
        }
        if (!key.isEmpty()) {
            key.append(' ');
        }
        key.append(typed.equals("st") ? street(key) : LONG_FORMS.getOrDefault(typed, typed));
    }

    /** St Anne's Road, but Globe St. */
    private static String street(StringBuilder before) {
        return before.isEmpty() ? "saint" : "street";
    }
}
