package gatehouse.assessment.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.LongPaste;
import gatehouse.foundation.web.Page;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemRefusal;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.plan.WorkspaceService;

/** Shows the grid, takes what fills it, and splits what was filled together. */
@Controller
public final class CoverageController {
    private static final String GRID = "/plans/{plan}/coverage";
    private static final String ASSESSMENT = "/plans/{plan}/method-assessments/{assessment}";

    private final Entrance entrance;
    private final CoverageService coverage;
    private final ItemService items;
    private final WorkspaceService workspaces;

    public CoverageController(
            Entrance entrance, CoverageService coverage, ItemService items, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.coverage = coverage;
        this.items = items;
        this.workspaces = workspaces;
    }

    @GetMapping(GRID)
    @Does(Action.PLAN_SEE)
    Page show(
            Doing doing,
            @RequestParam(name = "method", defaultValue = "") String method,
            @RequestParam(name = "place", defaultValue = "") String place,
            @RequestParam(name = "phase", defaultValue = "") String phase,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "filled", defaultValue = "") String filled) {
        CoverageFilter filter = new CoverageFilter(method, place, phase, state);
        List<String> just = Stream.of(filled.split(","))
                .filter(reference -> reference.matches("MTH-[0-9]{3,9}"))
                .toList();
        return entrance.look(doing, "coverage", change -> grid(change, filter, FillForm.EMPTY, just, Map.of()));
    }

    @PostMapping(GRID)
    @LongPaste
    @Does(Action.PLAN_CHANGE)
    Page fill(Doing doing, @RequestParam MultiValueMap<String, String> typed) {
        FillForm form = FillForm.typed(typed);
        try {
            return Page.seeOther(coverage.fill(doing, form));
        } catch (CoverageService.NotFilled refused) {
            return again(doing, form, refused.errors());
        } catch (ItemService.FormRefused refused) {
            return again(doing, form, refused.errors());
        }
    }

    private Page again(Doing doing, FillForm form, Map<String, String> errors) {
        CoverageFilter filter = CoverageFilter.ofMethod(form.method());
        return entrance.look(
                        doing.as(Action.PLAN_SEE), "coverage", change -> grid(change, filter, form, List.of(), errors))
                .status(422);
    }

    private Page grid(
            Change change, CoverageFilter filter, FillForm form, List<String> just, Map<String, String> errors) {
        Map<String, Object> shown = around(change);
        if (change.plan().published()) {
            return Page.of("gatehouse/assessment/coverage/published", shown);
        }
        Coverage drawn = coverage.inDraft(change);
        shown.put("coverage", drawn);
        shown.put("filter", filter);
        shown.put("table", drawn.table(filter));
        shown.put("event", drawn.eventTable(filter));
        shown.put("form", form);
        shown.put("chosen", Set.copyOf(form.squares()));
        shown.put("just", just);
        shown.put("errors", errors);
        shown.put("asked", items.asked(change));
        shown.put("mayChange", change.who().may(Action.PLAN_CHANGE));
        return Page.of("gatehouse/assessment/coverage/grid", shown);
    }

    @GetMapping(ASSESSMENT + "/split")
    @Does(Action.PLAN_CHANGE)
    Page askSplit(Doing doing, @PathVariable("assessment") String reference) {
        return entrance.look(doing, "item/" + reference, change -> split(change, reference, Map.of()));
    }

    @PostMapping(ASSESSMENT + "/splits")
    @Does(Action.PLAN_CHANGE)
    Page split(
            Doing doing,
            @PathVariable("assessment") String reference,
            @RequestParam(name = "revision", defaultValue = "0") String revision,
            @RequestParam(name = "places", required = false) List<String> places,
            @RequestParam(name = "phases", required = false) List<String> phases) {
        int seen = revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0;
        try {
            return Page.seeOther(coverage.split(doing, reference, seen, orNone(places), orNone(phases)));
        } catch (ItemService.FormRefused refused) {
            return entrance.look(
                            doing.as(Action.PLAN_SEE),
                            "item/" + reference,
                            change -> split(change, reference, Map.of("places", refused.getMessage())))
                    .status(422);
        } catch (Refusal refusal) {
            if (refusal.reason() != CoverageRefusal.SPLITS_NOTHING
                    && refusal.reason() != ItemRefusal.CHANGED_BY_SOMEONE_ELSE) {
                throw refusal;
            }
            return entrance.look(
                            doing.as(Action.PLAN_SEE),
                            "item/" + reference,
                            change -> split(change, reference, Map.of("places", refusal.getMessage())))
                    .status(refusal.reason().status());
        }
    }

    private static List<String> orNone(List<String> chosen) {
        return chosen == null ? List.of() : chosen;
    }

    private Page split(Change change, String reference, Map<String, String> errors) {
        Item item = items.get(change, coverage.assessment(), reference);
        Map<String, Object> shown = around(change);
        shown.put("item", item);
        shown.put("asked", items.asked(change));
        shown.put("linkedFrom", items.linkedFrom(change, item));
        shown.put("errors", errors);
        return Page.of("gatehouse/assessment/coverage/split", shown);
    }

    private Map<String, Object> around(Change change) {
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "workspace", workspaces.around(change, "/plans/" + change.plan().id() + "/coverage"));
        return shown;
    }
}
