package gatehouse.action.dailyreview;

import java.time.LocalDate;
import java.util.List;

/**
 * Which days of an event of several days have no review.
 *
 * @param isAsked whether the event lasts more than a day, so that each of its days is asked about
 * @param missed every day of the event up to yesterday without a review
 * @param owed those since the last review, today included if it has none yet
 */
public record Due(boolean isAsked, LocalDate today, List<LocalDate> missed, List<LocalDate> owed) {

    public Due {
        missed = List.copyOf(missed);
        owed = List.copyOf(owed);
    }

    /** Whether a day has passed without one since the last. */
    public boolean isOverdue() {
        return owed.stream().anyMatch(day -> day.isBefore(today));
    }

    public boolean isDueToday() {
        return owed.contains(today);
    }
}
