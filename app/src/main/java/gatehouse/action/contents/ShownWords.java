package gatehouse.action.contents;

import java.util.LinkedHashMap;
import java.util.Map;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.canonical.Digest;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Words that a page shows and that a person then keeps: only what they had before them is kept. */
public final class ShownWords {
    private static final String CHANGED =
            "The plan has changed since this was shown. What it shows now is on this page:"
                    + " read it again, and keep it if it still says what you need.";

    private ShownWords() {}

    /** By which a form says which words it showed. */
    public static String hash(String words) {
        return Digest.hex(Digest.sha256(words.getBytes(UTF_8)));
    }

    /**
     * Says what is wrong, and that these words are not those that were shown, or that nobody said which were; throws
     * {@link NotTaken}.
     *
     * @param faults of what was typed, by box
     * @param seen the {@link #hash} that the form sent; empty where it sent none
     */
    public static void check(Map<String, String> faults, String words, String seen) {
        if (seen.equals(hash(words))) {
            NotTaken.ifAny(faults);
            return;
        }
        Map<String, String> all = new LinkedHashMap<>();
        all.put("shown", CHANGED);
        all.putAll(faults);
        NotTaken.ifStale(all);
    }
}
