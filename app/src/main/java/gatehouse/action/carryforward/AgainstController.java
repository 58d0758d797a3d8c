package gatehouse.action.carryforward;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.plan.WorkspaceService;

/** What became of last year's plan in this one, what is to be confirmed, and what was left open at the venue. */
@Controller
public final class AgainstController {
    private static final String LAST_YEAR = "/plans/{plan}/last-year";
    private static final String EVERY_ONE = "all";

    private final Entrance entrance;
    private final AgainstService against;
    private final WorkspaceService workspaces;
    private final VenueHistory venues = new VenueHistory();

    public AgainstController(Entrance entrance, AgainstService against, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.against = against;
        this.workspaces = workspaces;
    }

    /** What stands in the form, and how many were kept just now. */
    private record Shown(List<String> chosen, String tick, String outcome, String because, int kept) {}

    @GetMapping(LAST_YEAR)
    @Does(Action.PLAN_SEE)
    Page show(
            Doing doing,
            @RequestParam(name = "tick", defaultValue = "") String tick,
            @RequestParam(name = "kept", defaultValue = "0") int kept) {
        return page(doing, new Shown(List.of(), tick, Settled.How.NO_CHANGE.name(), "", kept), Map.of());
    }

    @PostMapping(LAST_YEAR)
    @Does(Action.PLAN_CHANGE)
    Page settle(
            Doing doing,
            @RequestParam(name = "thing", required = false) List<String> chosen,
            @RequestParam(name = "outcome", defaultValue = "") String outcome,
            @RequestParam(name = "because", defaultValue = "") String because) {
        List<String> keys = chosen == null ? List.of() : chosen;
        try {
            return Page.seeOther(against.settle(doing, keys, outcome, because));
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof CarryRefusal reason)) {
                throw refusal;
            }
            String field = switch (reason) {
                case BASIS_NEEDED -> "because";
                case OUTCOME_NEEDED -> "outcome";
                default -> "to-confirm";
            };
            return page(
                            doing.as(Action.PLAN_SEE),
                            new Shown(keys, "", outcome, because, 0),
                            Map.of(field, refusal.getMessage()))
                    .status(reason.status());
        }
    }

    private Page page(Doing doing, Shown form, Map<String, String> errors) {
        return entrance.look(doing, "last-year", change -> page(change, form, errors));
    }

    private Page page(Change change, Shown form, Map<String, String> errors) {
        AgainstLastYear now = against.ofPlan(change);
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "workspace", workspaces.around(change, "/plans/" + change.plan().id() + "/last-year"));
        shown.put("against", now);
        shown.put("differences", now.differences());
        shown.put("venue", venues.at(change, now.contents(), change.plan().id()));
        shown.put("chosen", form.tick().isEmpty() ? Set.copyOf(form.chosen()) : ticked(now, form.tick()));
        shown.put("outcome", form.outcome());
        shown.put("because", form.because());
        shown.put("kept", form.kept());
        shown.put("errors", errors);
        shown.put("mayChange", change.who().may(Action.PLAN_CHANGE));
        return Page.of("gatehouse/action/carryforward/against", shown);
    }

    private static Set<String> ticked(AgainstLastYear now, String tick) {
        return now.open().stream()
                .filter(one -> tick.equals(EVERY_ONE) || tick.equals(one.topic().name()))
                .map(Question::key)
                .collect(Collectors.toSet());
    }
}
