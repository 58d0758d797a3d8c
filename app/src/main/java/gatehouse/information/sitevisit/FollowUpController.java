package gatehouse.information.sitevisit;

import java.util.HashMap;
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
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.WorkspaceService;

/** After the visit: each observation from which something may follow, and what does. */
@Controller
public final class FollowUpController {
    private static final String OBSERVATIONS = "/plans/{plan}/site-visits/{visit}/observations";

    private final Entrance entrance;
    private final FollowUpService following;
    private final Visits visits;
    private final WorkspaceService workspaces;

    public FollowUpController(
            Entrance entrance, FollowUpService following, Visits visits, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.following = following;
        this.visits = visits;
        this.workspaces = workspaces;
    }

    @GetMapping(OBSERVATIONS)
    @Does(Action.PLAN_SEE)
    Page show(Doing doing, @PathVariable("visit") String visit) {
        return entrance.look(
                doing, "item/" + visit + "/observations", change -> page(change, visit, Map.of(), Map.of()));
    }

    @PostMapping("/plans/{plan}/site-visits/{visit}/observations/{observation}")
    @Does(Action.PLAN_CHANGE)
    Page follow(
            Doing doing,
            @PathVariable("visit") String visit,
            @PathVariable("observation") String observation,
            @RequestParam(name = "becomes", defaultValue = "") String becomes,
            @RequestParam(name = "words", defaultValue = "") String words) {
        FollowUp said = new FollowUp(becomes, words);
        try {
            return Page.seeOther(following.follow(doing, visit, observation, said));
        } catch (NotTaken told) {
            return entrance.look(
                            doing.as(Action.PLAN_SEE),
                            "item/" + visit + "/observations",
                            change -> page(change, visit, Map.of(observation, said), told.errors()))
                    .status(told.status());
        }
    }

    private Page page(Change change, String visit, Map<String, FollowUp> typed, Map<String, String> errors) {
        Visit shownVisit = visits.get(change, visit);
        Map<String, Object> shown = new HashMap<>();
        shown.put("workspace", workspaces.at(change, Stage.INFORMATION));
        shown.put("visit", shownVisit);
        shown.put("typed", typed);
        shown.put("errors", errors);
        shown.put(
                "mayChange",
                change.who().may(Action.PLAN_CHANGE) && !shownVisit.item().isRemoved());
        return Page.of("gatehouse/information/sitevisit/observations", shown);
    }
}
