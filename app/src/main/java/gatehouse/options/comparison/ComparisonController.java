package gatehouse.options.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Option;
import gatehouse.foundation.web.Page;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.plan.WorkspaceService;

/** Options beside each other and beside doing nothing. */
@Controller
public final class ComparisonController {
    private static final String COMPARISON = "/plans/{plan}/comparison";

    private final Entrance entrance;
    private final ContentsService contents;
    private final ComparisonService comparisons;
    private final WorkspaceService workspaces;

    public ComparisonController(
            Entrance entrance, ContentsService contents, ComparisonService comparisons, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.contents = contents;
        this.comparisons = comparisons;
        this.workspaces = workspaces;
    }

    @GetMapping(COMPARISON)
    @Does(Action.PLAN_SEE)
    Page compare(
            Doing doing,
            @RequestParam(name = "options", required = false) List<String> options,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "chosen", defaultValue = "") String chosen,
            @RequestParam(name = "because", defaultValue = "") String because,
            @RequestParam(name = "sent", defaultValue = "false") boolean sent) {
        ComparisonForm form = form(options, name, chosen, because, "");
        Map<String, String> errors =
                sent && form.options().isEmpty() ? Map.of("options", ComparisonForm.HOW_MANY) : Map.of();
        return entrance.look(doing, "comparison", change -> page(change, form, errors));
    }

    @PostMapping(COMPARISON)
    @Does(Action.PLAN_CHANGE)
    Page keep(
            Doing doing,
            @RequestParam(name = "options", required = false) List<String> options,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "chosen", defaultValue = "") String chosen,
            @RequestParam(name = "because", defaultValue = "") String because,
            @RequestParam(name = "shown", defaultValue = "") String seen) {
        ComparisonForm form = form(options, name, chosen, because, seen);
        try {
            return Page.seeOther(comparisons.keep(doing, form));
        } catch (NotTaken told) {
            return again(doing, form, told.errors()).status(told.status());
        } catch (ItemService.FormRefused refused) {
            return again(doing, form, refused.errors()).status(422);
        }
    }

    private static ComparisonForm form(List<String> options, String name, String chosen, String because, String seen) {
        return new ComparisonForm(options == null ? List.of() : options, name, chosen, because, seen);
    }

    private Page again(Doing doing, ComparisonForm form, Map<String, String> errors) {
        return entrance.look(doing.as(Action.PLAN_SEE), "comparison", change -> page(change, form, errors));
    }

    private Page page(Change change, ComparisonForm form, Map<String, String> errors) {
        PlanContents plan = contents.gather(change);
        Map<String, String> unshown = form.options().isEmpty() ? Map.of() : form.unshown(plan);
        boolean isShown = !form.options().isEmpty() && unshown.isEmpty();
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "workspace", workspaces.around(change, "/plans/" + change.plan().id() + "/stages/options"));
        shown.put(
                "offered",
                plan.ofKind("OPTION").stream()
                        .map(item -> new Option(item.reference(), item.reference() + " " + item.title()))
                        .toList());
        shown.put("compared", isShown ? Optional.of(Compared.of(plan, form.options())) : Optional.empty());
        shown.put("form", form);
        shown.put("errors", errors.isEmpty() ? unshown : errors);
        shown.put("mayKeep", change.who().may(Action.PLAN_CHANGE));
        return Page.of("gatehouse/options/comparison/comparison", shown);
    }
}
