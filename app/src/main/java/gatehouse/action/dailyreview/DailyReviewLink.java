package gatehouse.action.dailyreview;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanLink;

/** Daily reviews, in the navigation of the plan, with the days of the event that are owed one. */
@Component
@Order(50)
public final class DailyReviewLink implements PlanLink {
    static final String PATH = "/daily-reviews";

    private final DailyReviewService reviews;

    public DailyReviewLink(DailyReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public String words() {
        return "Daily review";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int count(Change change) {
        return reviews.due(change).owed().size();
    }
}
