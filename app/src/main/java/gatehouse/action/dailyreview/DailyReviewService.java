package gatehouse.action.dailyreview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.action.contents.ShownWords;
import gatehouse.action.decision.Days;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.force.NationalLevel;
import gatehouse.foundation.force.ThreatArea;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.Marking;
import gatehouse.plan.plan.PlanRevision;

/** The only door to daily reviews. */
public final class DailyReviewService {
    private final Entrance entrance;
    private final ForceData force;
    private final Kinds kinds;
    private final DailyReviewRepository reviews = new DailyReviewRepository();

    public DailyReviewService(Entrance entrance, ForceData force, Kinds kinds) {
        this.entrance = entrance;
        this.force = force;
        this.kinds = kinds;
    }

    /** Keeps a review with the list of changes that was shown; throws {@link gatehouse.action.decision.NotTaken}. */
    public String write(Doing doing, ReviewForm form) {
        return entrance.changeOnce(doing, change -> {
            if (change.plan().published()) {
                throw new Refusal(DailyReviewRefusal.PUBLISHED);
            }
            List<DailyReview> before = ofPlan(change);
            String changes = since(change, before).words();
            ShownWords.check(form.faults(), changes, form.shown());
            DailyReview review = new DailyReview(
                    before.size() + 1,
                    change.at(),
                    change.who().nameAndPost(),
                    level(change),
                    ThreatSeen.valueOf(form.threat()),
                    form.threatWords().strip(),
                    changes,
                    form.checks().strip(),
                    ReviewOutcome.valueOf(form.outcome()),
                    form.because().strip());
            reviews.insert(change, review, change.who().person().orElse(null));
            PlanRevision.count(change);
            change.logged(
                    "daily.review.written",
                    "daily-review/" + review.number(),
                    Map.of("outcome", review.outcome().name(), "because", review.because()));
            return "/plans/" + change.plan().id() + DailyReviewLink.PATH + "?kept=" + review.number();
        });
    }

    /** Every review, oldest first. */
    public List<DailyReview> ofPlan(Change change) {
        return reviews.ofPlan(change);
    }

    public DailyReview get(Change change, String number) {
        return ofPlan(change).stream()
                .filter(review -> String.valueOf(review.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal(DailyReviewRefusal.NO_SUCH_REVIEW));
    }

    /** Which days of the event have none. */
    public Due due(Change change) {
        LocalDate today = change.at().atZone(change.plan().zone()).toLocalDate();
        return reviews.days(change)
                .map(days -> days.due(today))
                .orElseGet(() -> new Due(false, today, List.of(), List.of()));
    }

    /** What changed in the plan since the last review, as the program lists it. */
    public List<String> changes(Change change) {
        return since(change, ofPlan(change)).happened();
    }

    /** What changed since the last of these. */
    ChangesSince since(Change change, List<DailyReview> before) {
        ZoneId zone = change.plan().zone();
        Instant at = before.isEmpty()
                ? reviews.begun(change)
                : before.get(before.size() - 1).at();
        String since = before.isEmpty()
                ? "Since " + Days.minute(at, zone) + ", when the newest version was kept or the plan begun"
                : "Since review " + before.size() + ", " + Days.minute(at, zone);
        return new ChangesSince(
                since,
                reviews.changed(change, at),
                reviews.delivered(change, "IN_PLACE"),
                reviews.delivered(change, "FAILED"),
                kind -> kinds.get(kind).plural(),
                zone);
    }

    /** The national levels in force, in words. */
    String level(Change change) {
        boolean northernIreland = change.plan().zone().getId().equals("Europe/Belfast");
        return force.nationalLevels(change.sql()).stream()
                .collect(Collectors.toMap(NationalLevel::area, level -> level, (newest, older) -> newest))
                .values()
                .stream()
                .filter(level -> level.area() == ThreatArea.UK || northernIreland)
                .sorted((one, other) -> one.area().compareTo(other.area()))
                .map(level -> level.level().words() + " for the " + level.area().words() + ", since "
                        + Days.words(level.since()))
                .collect(Collectors.joining("; "))
                .replace("the Northern Ireland", "Northern Ireland");
    }

    /** What a page that names items is to be marked. */
    String marking(Change change) {
        return Marking.highest(change.plan().marking(), reviews.markings(change).stream());
    }
}
