package gatehouse.action.testing;

import java.util.HashMap;
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

/** One page on which it is said of every measure and contingency how it did. */
@Controller
public final class ResultsController {
    static final String PATH = "/results/";
    private static final String RESULTS = "/plans/{plan}" + PATH + "{test}";

    private final Entrance entrance;
    private final ResultsService results;
    private final WorkspaceService workspaces;

    public ResultsController(Entrance entrance, ResultsService results, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.results = results;
        this.workspaces = workspaces;
    }

    @GetMapping(RESULTS)
    @Does(Action.PLAN_SEE)
    Page show(
            Doing doing,
            @PathVariable("test") String test,
            @RequestParam(name = "kept", defaultValue = "") String kept) {
        return entrance.look(
                doing,
                "item/" + test + "/results",
                change -> page(change, test, new ResultsForm(Map.of()), Map.of(), kept));
    }

    @PostMapping(RESULTS)
    @Does(Action.PLAN_CHANGE)
    Page keep(Doing doing, @PathVariable("test") String test, @RequestParam MultiValueMap<String, String> sent) {
        ResultsForm form = ResultsForm.read(sent);
        try {
            return Page.seeOther(results.keep(doing, test, form));
        } catch (NotTaken told) {
            return entrance.look(
                            doing.as(Action.PLAN_SEE),
                            "item/" + test + "/results",
                            change -> page(change, test, form, told.errors(), ""))
                    .status(told.status());
        }
    }

    private Page page(Change change, String test, ResultsForm form, Map<String, String> errors, String kept) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("workspace", workspaces.at(change, Stage.LEARNING));
        Results asked = results.at(change, test);
        shown.put("results", asked);
        shown.put("stands", results.whereTheyStand(change, asked));
        shown.put("toBeHeld", results.toBeHeld(change, asked.at()).orElse(""));
        shown.put("form", form);
        shown.put("errors", errors);
        shown.put("kept", kept);
        shown.put("mayChange", change.who().may(Action.PLAN_CHANGE));
        return Page.of("gatehouse/action/testing/results", shown);
    }
}
