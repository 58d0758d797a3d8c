package gatehouse.information.sitevisit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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

/** Shows which prompts a visit would ask and why, and keeps those that it is to ask. */
@Controller
public final class PreparationController {
    private static final String PROMPTS = "/plans/{plan}/site-visits/{visit}/prompts";

    private final Entrance entrance;
    private final PreparationService preparation;
    private final Visits visits;
    private final WorkspaceService workspaces;

    public PreparationController(
            Entrance entrance, PreparationService preparation, Visits visits, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.preparation = preparation;
        this.visits = visits;
        this.workspaces = workspaces;
    }

    @GetMapping(PROMPTS)
    @Does(Action.PLAN_SEE)
    Page show(Doing doing, @PathVariable("visit") String reference) {
        return entrance.look(doing, "item/" + reference + "/prompts", change -> {
            Visit visit = visits.get(change, reference);
            List<Chosen> chosen = preparation.toChoose(change, visit);
            return page(change, visit, chosen, PreparationForm.all(chosen), Map.of());
        });
    }

    @PostMapping(PROMPTS)
    @Does(Action.PLAN_CHANGE)
    Page prepare(
            Doing doing, @PathVariable("visit") String reference, @RequestParam MultiValueMap<String, String> sent) {
        PreparationForm form = PreparationForm.read(sent);
        try {
            return Page.seeOther(preparation.prepare(doing, reference, form));
        } catch (NotTaken told) {
            return entrance.look(doing.as(Action.PLAN_SEE), "item/" + reference + "/prompts", change -> {
                        Visit visit = visits.get(change, reference);
                        return page(change, visit, preparation.toChoose(change, visit), form, told.errors());
                    })
                    .status(told.status());
        }
    }

    @PostMapping("/plans/{plan}/site-visits/{visit}/prompts/{observation}")
    @Does(Action.PLAN_CHANGE)
    Page leaveOut(
            Doing doing,
            @PathVariable("visit") String visit,
            @PathVariable("observation") String observation,
            @RequestParam(name = "because", defaultValue = "") String because) {
        return Page.seeOther(preparation.leaveOut(doing, visit, observation, because));
    }

    private Page page(
            Change change, Visit visit, List<Chosen> chosen, PreparationForm form, Map<String, String> errors) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("workspace", workspaces.at(change, Stage.INFORMATION));
        shown.put("visit", visit);
        shown.put("chosen", chosen);
        shown.put("form", form);
        shown.put("errors", errors);
        shown.put(
                "mayChange",
                change.who().may(Action.PLAN_CHANGE) && !visit.item().isRemoved());
        return Page.of("gatehouse/information/sitevisit/prompts", shown);
    }
}
