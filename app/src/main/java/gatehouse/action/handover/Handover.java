package gatehouse.action.handover;

import java.time.Instant;
import java.util.List;

/**
 * That one coordinator handed the plan to another.
 *
 * @param stays what the first is to the plan since, in words; empty for nothing
 * @param owed as it was listed then
 */
public record Handover(
        int number, String from, String to, String stays, String note, String by, Instant at, List<Owed> owed) {
    public Handover {
        owed = List.copyOf(owed);
    }
}
