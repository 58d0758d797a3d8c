package gatehouse.tasking.event;

import java.time.LocalDate;
import java.util.Optional;

import gatehouse.foundation.access.Change;

/** The last day of a plan's event, for rooms that ask whether something comes after it. */
public final class EventEnd {
    private EventEnd() {}

    /** None where there is no event yet, or nobody gave its day. */
    public static Optional<LocalDate> of(Change change) {
        return new EventRepository().lastDay(change);
    }
}
