package gatehouse.action.staleness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            case THREAT -> "The threat has changed" + level();
            case EVENT -> "The event's days or attendance have changed";
            case STRATEGY -> "The strategy has changed";
            case ENDORSER -> "The endorser has changed";
            case VERSION -> "What does the level change here? Say it for the next version";
        };
    }

    /** Both levels, for a heading that names neither lets the old one stand; empty where the level is the same. */
    private String level() {
        return changes.stream()
                .filter(change -> change.reference().isEmpty())
                .findFirst()
                .map(change -> ": national level " + change.after() + "; it was " + change.before())
                .orElse("");
    }

    /** As an address within the page. */
    public String anchor() {
        return "changed-" + (reference.isEmpty() ? reach.name() : reference);
    }

    /**
     * What rests on it, a group for what was said and for each kind of item, in the order in which the first of each
     * stands: so that a level that reaches three hundred items can be gone through, and settled, in parts.
     */
    public List<Group> groups() {
        Map<String, List<Resting>> groups = new LinkedHashMap<>();
        resting.forEach(one -> groups.computeIfAbsent(
                        one.saidOf() == SaidOf.ITEM ? one.kind() : one.saidOf().name(), what -> new ArrayList<>())
                .add(one));
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Of one kind.
     *
     * @param what the code of the kind of item, or the name of a {@link SaidOf}
     */
    public record Group(String what, List<Resting> resting) {
        private static final int OPEN_AT_MOST = 12;

        public boolean isShort() {
            return resting.size() <= OPEN_AT_MOST;
        }

        public boolean isOfItems() {
            return resting.get(0).saidOf() == SaidOf.ITEM;
        }
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
