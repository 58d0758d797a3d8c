package gatehouse.action.dailyreview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.foundation.web.Workspace;
import gatehouse.plan.plan.WorkspaceService;

/** Takes a daily review, and shows those that were kept. */
@Controller
public final class DailyReviewController {
    private static final String REVIEWS = "/plans/{plan}" + DailyReviewLink.PATH;

    private final Entrance entrance;
    private final DailyReviewService reviews;
    private final WorkspaceService workspaces;

    public DailyReviewController(Entrance entrance, DailyReviewService reviews, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.reviews = reviews;
        this.workspaces = workspaces;
    }

    @GetMapping(REVIEWS)
    @Does(Action.PLAN_SEE)
    Page show(Doing doing, @RequestParam(name = "kept", defaultValue = "") String kept) {
        return entrance.look(doing, "daily-reviews", change -> page(change, ReviewForm.blank(), Map.of(), kept));
    }

    @PostMapping(REVIEWS)
    @Does(Action.PLAN_CHANGE)
    Page write(
            Doing doing,
            @RequestParam(name = "threat", defaultValue = "") String threat,
            @RequestParam(name = "threatWords", defaultValue = "") String threatWords,
            @RequestParam(name = "checks", defaultValue = "") String checks,
            @RequestParam(name = "outcome", defaultValue = "") String outcome,
            @RequestParam(name = "because", defaultValue = "") String because,
            @RequestParam(name = "shown", defaultValue = "") String shown) {
        ReviewForm form = new ReviewForm(threat, threatWords, checks, outcome, because, shown);
        try {
            return Page.seeOther(reviews.write(doing, form));
        } catch (NotTaken wrong) {
            return entrance.look(
                            doing.as(Action.PLAN_SEE),
                            "daily-reviews",
                            change -> page(change, form, wrong.errors(), ""))
                    .status(wrong.status());
        }
    }

    @GetMapping(REVIEWS + "/{daily}")
    @Does(Action.PLAN_SEE)
    Page one(Doing doing, @PathVariable("daily") String number) {
        return entrance.look(
                doing,
                "daily-review/" + number,
                change -> Page.of(
                        "gatehouse/action/dailyreview/one",
                        Map.of(
                                "workspace", around(change),
                                "review", reviews.get(change, number),
                                "zone", change.plan().zone())));
    }

    private Page page(Change change, ReviewForm form, Map<String, String> errors, String kept) {
        List<DailyReview> all = reviews.ofPlan(change);
        boolean mayWrite = !change.plan().published() && change.who().may(Action.PLAN_CHANGE);
        ChangesSince since = reviews.since(change, all);
        Map<String, Object> shown = new HashMap<>();
        shown.put("workspace", around(change));
        shown.put("reviews", all);
        shown.put("due", reviews.due(change));
        shown.put("form", form);
        shown.put("errors", errors);
        shown.put("kept", kept);
        shown.put("level", reviews.level(change));
        shown.put("since", since.since());
        shown.put("happened", since.happened());
        shown.put("standing", since.standing());
        shown.put("hash", since.hash());
        shown.put("mayWrite", mayWrite);
        shown.put("published", change.plan().published());
        shown.put("zone", change.plan().zone());
        return Page.of("gatehouse/action/dailyreview/reviews", shown);
    }

    private Workspace around(Change change) {
        Workspace workspace =
                workspaces.around(change, "/plans/" + change.plan().id() + DailyReviewLink.PATH);
        return change.plan().published() ? workspace : workspace.marked(reviews.marking(change));
    }
}
