package gatehouse.plan.item;

import gatehouse.plan.kind.Kind;

/** Lower-case names of kinds, fitted into a sentence. */
public final class Sentence {
    private Sentence() {}

    /** With its article: "a zone", "an asset". */
    public static String article(String words) {
        if (words.startsWith("other ")) {
            return "an" + words;
        }
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    /** What is added: "a zone", but "the event" where a plan has one. */
    public static String added(Kind kind) {
        return kind.single() ? "the " + kind.singular() : article(kind.singular());
    }

    public static String begin(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
