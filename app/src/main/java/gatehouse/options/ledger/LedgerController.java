package gatehouse.options.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.plan.WorkspaceService;

/** The ledger, and what would change if measures were added, removed or not delivered. */
@Controller
public final class LedgerController {
    private static final String LEDGER = "/plans/{plan}/ledger";
    private static final String WHAT_IF = "/plans/{plan}/what-if";

    private final Entrance entrance;
    private final ContentsService contents;
    private final WhatIfService whatIfs;
    private final WorkspaceService workspaces;

    public LedgerController(
            Entrance entrance, ContentsService contents, WhatIfService whatIfs, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.contents = contents;
        this.whatIfs = whatIfs;
        this.workspaces = workspaces;
    }

    @GetMapping(LEDGER)
    @Does(Action.PLAN_SEE)
    Page ledger(Doing doing) {
        return entrance.look(doing, "ledger", change -> {
            Map<String, Object> shown = around(change);
            shown.put("ledger", Ledger.of(contents.gather(change)));
            return Page.of("gatehouse/options/ledger/ledger", shown);
        });
    }

    @GetMapping(WHAT_IF)
    @Does(Action.PLAN_SEE)
    Page whatIf(
            Doing doing,
            @RequestParam(name = "added", required = false) List<String> added,
            @RequestParam(name = "removed", required = false) List<String> removed,
            @RequestParam(name = "notDelivered", required = false) List<String> notDelivered,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "sent", defaultValue = "false") boolean sent) {
        Taken taken = new Taken(set(added), set(removed), set(notDelivered));
        Map<String, String> errors = sent && taken.isEmpty()
                ? Map.of("asked", "Nothing is ticked. Open a list below and tick at least one measure.")
                : Map.of();
        return entrance.look(doing, "what-if", change -> page(change, taken, name, errors));
    }

    @PostMapping(WHAT_IF)
    @Does(Action.PLAN_CHANGE)
    Page keep(
            Doing doing,
            @RequestParam(name = "added", required = false) List<String> added,
            @RequestParam(name = "removed", required = false) List<String> removed,
            @RequestParam(name = "notDelivered", required = false) List<String> notDelivered,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "shown", defaultValue = "") String seen) {
        Taken taken = new Taken(set(added), set(removed), set(notDelivered));
        try {
            return Page.seeOther(whatIfs.keep(doing, taken, name, seen));
        } catch (NotTaken told) {
            return again(doing, taken, name, told.errors()).status(told.status());
        } catch (ItemService.FormRefused refused) {
            return again(doing, taken, name, Map.of("name", refused.getMessage()))
                    .status(422);
        }
    }

    private Page again(Doing doing, Taken taken, String name, Map<String, String> errors) {
        return entrance.look(doing.as(Action.PLAN_SEE), "what-if", change -> page(change, taken, name, errors));
    }

    private Page page(Change change, Taken taken, String name, Map<String, String> errors) {
        PlanContents plan = contents.gather(change);
        Set<String> accepted = Ledger.acceptedOrStanding(plan);
        Map<String, String> unshown = taken.faults(plan);
        Map<String, Object> shown = around(change);
        shown.put("accepted", those(plan, accepted, true));
        shown.put("others", those(plan, accepted, false));
        shown.put("taken", taken);
        shown.put(
                "whatIf",
                taken.isEmpty() || !unshown.isEmpty() ? Optional.empty() : Optional.of(WhatIf.of(plan, taken)));
        shown.put("name", name);
        shown.put("errors", errors.isEmpty() ? unshown : errors);
        shown.put("mayKeep", change.who().may(Action.PLAN_CHANGE));
        return Page.of("gatehouse/options/ledger/whatif", shown);
    }

    private static List<KeptItem> those(PlanContents plan, Set<String> accepted, boolean wanted) {
        return plan.ofKind("RECOMMENDATION").stream()
                .filter(item -> accepted.contains(item.reference()) == wanted)
                .toList();
    }

    private Map<String, Object> around(Change change) {
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "workspace", workspaces.around(change, "/plans/" + change.plan().id() + "/ledger"));
        return shown;
    }

    private static Set<String> set(List<String> references) {
        return references == null ? Set.of() : new TreeSet<>(references);
    }
}
