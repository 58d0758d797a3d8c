package gatehouse.action.carryforward;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where an item here came from.
 *
 * @param item its reference here
 * @param reference that it had there
 * @param words as they were carried
 */
record Origin(String item, String reference, String title, String words, String sha256) {

    static Origin of(CarriedItem carried) {
        return new Origin(
                carried.item().reference(), carried.reference(), carried.title(), carried.words(), carried.sha256());
    }

    static Origin of(Map<String, Object> entry) {
        return new Origin(
                Entry.words(entry, "item"),
                Entry.words(entry, "reference"),
                Entry.words(entry, "title"),
                Entry.words(entry, "words"),
                Entry.words(entry, "sha256"));
    }

    Map<String, Object> toPlanFile() {
        return new TreeMap<>(
                Map.of("item", item, "reference", reference, "title", title, "words", words, "sha256", sha256));
    }
}
