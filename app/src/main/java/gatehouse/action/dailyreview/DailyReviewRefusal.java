package gatehouse.action.dailyreview;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum DailyReviewRefusal implements Refusal.Reason {
    PUBLISHED(409, "This plan is made of published facts about a real event, so nobody reviews it day by day."),
    NO_SUCH_REVIEW(404, "There is no such daily review in this plan.");

    private final int status;
    private final String sentence;

    DailyReviewRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
