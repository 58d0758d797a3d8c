package gatehouse.action.staleness;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import gatehouse.plan.kind.Reach;

/**
 * One thing that changed, and what rested on it and has not been looked at since.
 *
 * @param reference of the item that changed, where the change reached only what leads to it; else empty
 * @param changes those that something has not been looked at since, newest first
 */
public record ChangedGround(
        Reach reach, String reference, String title, List<BasisChange> changes, List<Resting> resting) {

    /** "The threat has changed", "ZON-003 Quayside has changed". */
    public String heading() {
        return switch (reach) {
            case LINKED -> reference + " " + title + " has changed";
            case THREAT -> "The threat has changed";
            case EVENT -> "The event's days or attendance have changed";
            case STRATEGY -> "The strategy has changed";
            case ENDORSER -> "The endorser has changed";
            case VERSION -> "What does the level change here? Say it for the next version";
        };
    }

    /** As an address within the page. */
    public String anchor() {
        return "changed-" + (reference.isEmpty() ? reach.name() : reference);
    }

    List<Resting> of(SaidOf which) {
        return resting.stream().filter(one -> one.saidOf() == which).toList();
    }

    Instant newest() {
        return changes.stream()
                .map(BasisChange::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
