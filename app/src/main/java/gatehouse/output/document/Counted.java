package gatehouse.output.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers with the word that they count, and references one after another. */
final class Counted {
    private Counted() {}

    /** "1 risk", "2 risks", "no risks". */
    static String of(long number, String one, String many) {
        return (number == 0 ? "no" : Long.toString(number)) + " " + (number == 1 ? one : many);
    }

    static String references(List<Entry> entries) {
        return entries.stream().map(Entry::reference).collect(Collectors.joining(", "));
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The words, with a full stop if they end without one. */
    static String sentence(String words) {
        String stripped = words.strip();
        return stripped.isEmpty() || ".!?:".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + ".";
    }
}
