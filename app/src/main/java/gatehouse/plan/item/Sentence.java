package gatehouse.plan.item;

/** Lower-case names of kinds, fitted into a sentence. */
public final class Sentence {
    private Sentence() {}

    /** With its article: "a zone", "an asset". */
    public static String article(String words) {
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    public static String begin(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
