package gatehouse.home.home;

import java.util.List;

import gatehouse.foundation.access.Change;

/** The only door to what waits for a person across their plans. */
public final class TodayService {
    private final DutyRepository duties = new DutyRepository();

    /** What waits for this person, the soonest first; nothing of plans of published facts. */
    List<Duty> waiting(Change change) {
        return duties.of(change);
    }
}
