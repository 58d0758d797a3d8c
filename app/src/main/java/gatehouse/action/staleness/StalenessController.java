package gatehouse.action.staleness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

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
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.WorkspaceService;

/** Shows what rests on something that has since changed, and takes "no change, because". */
@Controller
public final class StalenessController {
    private static final String STALE = "/plans/{plan}/stale";

    private final Entrance entrance;
    private final StalenessService staleness;
    private final WorkspaceService workspaces;
    private final Kinds kinds;

    public StalenessController(
            Entrance entrance, StalenessService staleness, WorkspaceService workspaces, Kinds kinds) {
        this.entrance = entrance;
        this.staleness = staleness;
        this.workspaces = workspaces;
        this.kinds = kinds;
    }

    @GetMapping(STALE)
    @Does(Action.PLAN_SEE)
    Page show(
            Doing doing,
            @RequestParam(name = "tick", defaultValue = "") String tick,
            @RequestParam(name = "kept", defaultValue = "0") int kept) {
        return entrance.look(doing, "stale", change -> {
            Staleness now = staleness.ofPlan(change);
            return page(change, now, new Shown(now.keys(tick), "", kept), Map.of());
        });
    }

    @PostMapping(STALE)
    @Does(Action.PLAN_CHANGE)
    Page confirm(
            Doing doing,
            @RequestParam(name = "thing", required = false) List<String> chosen,
            @RequestParam(name = "because", defaultValue = "") String because) {
        List<String> keys = chosen == null ? List.of() : chosen;
        return answer(doing, keys, because, () -> staleness.confirmItems(doing, keys, because));
    }

    @PostMapping(STALE + "/answers")
    @Does(Action.DECIDE)
    Page confirmAnswers(
            Doing doing,
            @RequestParam(name = "thing", required = false) List<String> chosen,
            @RequestParam(name = "because", defaultValue = "") String because) {
        List<String> keys = chosen == null ? List.of() : chosen;
        return answer(doing, keys, because, () -> staleness.confirmAnswers(doing, keys, because));
    }

    private Page answer(Doing doing, List<String> keys, String because, Supplier<String> work) {
        try {
            return Page.seeOther(work.get());
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof StalenessRefusal reason)) {
                throw refusal;
            }
            String field = reason == StalenessRefusal.BASIS_NEEDED ? "because" : "changed";
            return page(doing.as(Action.PLAN_SEE), keys, because, Map.of(field, refusal.getMessage()))
                    .status(reason.status());
        }
    }

    private Page page(Doing doing, List<String> chosen, String because, Map<String, String> errors) {
        return entrance.look(
                doing,
                "stale",
                change -> page(change, staleness.ofPlan(change), new Shown(chosen, because, 0), errors));
    }

    /** What stands in the form, and how many were kept just now. */
    private record Shown(List<String> chosen, String because, int kept) {}

    private Page page(Change change, Staleness now, Shown form, Map<String, String> errors) {
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "workspace", workspaces.around(change, "/plans/" + change.plan().id() + "/stale"));
        shown.put("staleness", now);
        shown.put("confirmed", staleness.confirmed(change));
        shown.put("published", change.plan().published());
        shown.put("kinds", kinds);
        shown.put("chosen", Set.copyOf(form.chosen()));
        shown.put("because", form.because());
        shown.put("kept", form.kept());
        shown.put("errors", errors);
        shown.put("mayChange", change.who().may(Action.PLAN_CHANGE));
        shown.put("mayDecide", change.who().may(Action.DECIDE));
        return Page.of("gatehouse/action/staleness/stale", shown);
    }
}
