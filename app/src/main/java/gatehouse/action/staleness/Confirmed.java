package gatehouse.action.staleness;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import gatehouse.plan.kind.Reach;

/**
 * That something was looked at again and needs no change, with the reason; append-only.
 *
 * @param base the reference of the item that had changed; empty for what the whole plan rests on
 * @param item the reference of what was looked at; empty for the endorsement
 */
public record Confirmed(Reach reach, String base, SaidOf saidOf, String item, String because, String by, Instant at) {

    /** "REC-004, after the threat had changed". */
    public String about() {
        String what = switch (saidOf) {
            case ITEM -> item;
            case DECISION -> "The decision on " + item;
            case ACCEPTANCE -> "The answer on " + item;
            case ENDORSEMENT -> "The endorsement";
        };
        return what + ", after "
                + switch (reach) {
                    case LINKED -> base + " had changed";
                    case THREAT -> "the threat had changed";
                    case EVENT -> "the event's days or attendance had changed";
                    case STRATEGY -> "the strategy had changed";
                    case ENDORSER -> "the endorser had changed";
                    case VERSION -> "a version was frozen";
                };
    }

    /** As the plan file holds it. */
    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("reach", reach.name());
        BasisChange.put(entry, "base", base);
        entry.put("of", saidOf.name());
        BasisChange.put(entry, "item", item);
        entry.put("because", because);
        entry.put("by", by);
        entry.put("at", at.toString());
        return entry;
    }
}
