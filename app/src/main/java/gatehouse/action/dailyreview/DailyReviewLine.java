package gatehouse.action.dailyreview;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.StatusLine;

/** A daily review that is due or overdue, in the line under the plan's name. */
@Component
public final class DailyReviewLine implements StatusLine {
    private final DailyReviewService reviews;

    public DailyReviewLine(DailyReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public String words(Change change) {
        Due due = reviews.due(change);
        if (due.isOverdue()) {
            return "DAILY REVIEW OVERDUE";
        }
        return due.isDueToday() ? "daily review due today" : "";
    }
}
