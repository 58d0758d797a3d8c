package gatehouse.record.export;

import java.util.List;
import java.util.Map;

/** Finds text that no database or canonical form can hold, wherever it stands in a file. */
final class Characters {
    private Characters() {}

    static void check(Place place) {
        if (place.value() instanceof String words) {
            if (words.indexOf(0) >= 0) {
                place.fault("This holds the character NUL, which cannot be kept.");
            }
            if (hasHalves(words)) {
                place.fault("This holds half a character (an unpaired surrogate), which cannot be kept.");
            }
        } else if (place.value() instanceof List) {
            place.elements().forEach(Characters::check);
        } else if (place.value() instanceof Map) {
            place.each().forEach(Characters::check);
        }
    }

    private static boolean hasHalves(String words) {
        return words.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
