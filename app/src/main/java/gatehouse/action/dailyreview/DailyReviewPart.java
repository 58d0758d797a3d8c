package gatehouse.action.dailyreview;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** Daily reviews as versions and the plan file hold them, in the order in which they were written. */
public final class DailyReviewPart implements PlanPart {
    public static final String NAME = "dailyReviews";

    private final DailyReviewRepository reviews = new DailyReviewRepository();

    /** What a version holds of them. */
    public static List<DailyReview> ofPart(List<Map<String, Object>> entries) {
        List<DailyReview> all = new ArrayList<>();
        entries.forEach(entry -> all.add(DailyReview.ofPlanFile(all.size() + 1, entry)));
        return all;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField(DailyReview.AT, PartField.INSTANT, true),
                new PartField(DailyReview.BY, PartField.WORDS, true),
                new PartField(DailyReview.LEVEL, PartField.WORDS, true),
                new PartField(DailyReview.THREAT, "SAME|CHANGED", true),
                new PartField(DailyReview.THREAT_WORDS, PartField.WORDS, false),
                new PartField(DailyReview.CHANGES, PartField.WORDS, true),
                new PartField(DailyReview.CHECKS, PartField.WORDS, false),
                new PartField(DailyReview.OUTCOME, "NO_CHANGE|CHANGE", true),
                new PartField(DailyReview.BECAUSE, PartField.WORDS, true));
    }

    @Override
    public Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        boolean silent = "CHANGED".equals(entry.get(DailyReview.THREAT))
                && DailyReview.words(entry, DailyReview.THREAT_WORDS).isBlank();
        return silent ? Map.of(DailyReview.THREAT_WORDS, ReviewForm.SAY_WHAT_CHANGED) : Map.of();
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return reviews.ofPlan(change).stream().map(DailyReview::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        ofPart(entries).forEach(review -> reviews.insert(change, review, null));
    }
}
