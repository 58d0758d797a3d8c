package gatehouse.action.endorsement;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

import gatehouse.action.decision.Made;

/** Whether a name that was typed is an author's: however it is spaced, and in capitals or not. */
final class Author {
    private Author() {}

    /**
     * Whether an endorsement says that it is by whoever took the version or wrote the plan.
     *
     * @param takenBy who took the version, as its record prints them: name, or name and post
     */
    static boolean isNamed(Made made, String takenBy, Collection<String> writers) {
        String by = folded(made.by());
        String taker = folded(takenBy);
        return taker.equals(by)
                || taker.startsWith(by + ",")
                || taker.equals(folded(made.byAndRole()))
                || writers.stream().anyMatch(writer -> folded(writer).equals(by));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replace(" ,", ",")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
