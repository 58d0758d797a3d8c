package gatehouse.action.carryforward;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something that may have gone stale, and how it was settled.
 *
 * @param reference of the item that it is about, here or last year
 * @param item whether that item came along
 * @param standing whether it is still in the plan; what did not come along always is
 */
public record Question(
        Topic topic, String reference, boolean item, boolean standing, String words, Optional<Settled> settled) {

    /** What a form sends of it. */
    public String key() {
        return topic.name() + "/" + reference;
    }

    public boolean isOpen() {
        return standing && settled.isEmpty();
    }

    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("topic", topic.name());
        entry.put("reference", reference);
        entry.put("cameAlong", item ? "YES" : "NO");
        entry.put("words", words);
        settled.ifPresent(by -> entry.putAll(by.toPlanFile()));
        return entry;
    }
}
