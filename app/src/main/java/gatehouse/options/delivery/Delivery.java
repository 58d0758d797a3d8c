package gatehouse.options.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** One report on the delivery of a recommendation; the latest counts. */
public record Delivery(
        UUID id,
        String recommendation,
        DeliveryState state,
        String owner,
        Optional<LocalDate> due,
        String words,
        String by,
        Instant at) {

    /** As the plan file holds it. */
    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("recommendation", recommendation);
        entry.put("state", state.name());
        if (!owner.isEmpty()) {
            entry.put("owner", owner);
        }
        due.ifPresent(day -> entry.put("due", day.toString()));
        if (!words.isEmpty()) {
            entry.put("words", words);
        }
        entry.put("by", by);
        entry.put("at", at.toString());
        return entry;
    }
}
