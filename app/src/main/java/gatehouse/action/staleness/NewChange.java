package gatehouse.action.staleness;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import gatehouse.plan.kind.Reach;

/** A change of what others rest on, to be kept; {@code item} is empty for the endorser and the national level. */
record NewChange(Reach reach, Optional<UUID> item, String field, String before, String after, String by, Instant at) {
    /** Stand in the place of a question's name. */
    static final String ADDED = "ADDED";

    static final String REMOVED = "REMOVED";
    static final String RESTORED = "RESTORED";
    static final String ENDORSER = "ENDORSER";
}
