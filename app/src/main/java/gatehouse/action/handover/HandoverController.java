package gatehouse.action.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Option;
import gatehouse.foundation.web.Page;
import gatehouse.plan.plan.WorkspaceService;
import gatehouse.tasking.accreditation.Coordinator;

/** Where a coordinator hands the plan over, and where whoever takes it sees what is owed. */
@Controller
public final class HandoverController {
    private static final String ADDRESS = "/plans/{plan}" + HandoverService.PATH;
    private static final List<Option> STAYS = List.of(
            new Option("", "Leave the plan"),
            new Option("DEPUTY", "Stay as deputy"),
            new Option("READER", "Stay as reader"));

    private final Entrance entrance;
    private final HandoverService handovers;
    private final WorkspaceService workspaces;

    public HandoverController(Entrance entrance, HandoverService handovers, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.handovers = handovers;
        this.workspaces = workspaces;
    }

    @GetMapping(ADDRESS)
    @Does(Action.PLAN_SEE)
    Page show(Doing doing) {
        return page(doing, new HandoverForm("", "", ""), Map.of());
    }

    @PostMapping(ADDRESS)
    @Does(Action.PLAN_PEOPLE)
    Page handOver(
            Doing doing,
            @RequestParam(name = "to", defaultValue = "") String to,
            @RequestParam(name = "stays", defaultValue = "") String stays,
            @RequestParam(name = "note", defaultValue = "") String note) {
        HandoverForm form = new HandoverForm(to, stays, note);
        try {
            return Page.seeOther(handovers.handOver(doing, form));
        } catch (NotTaken wrong) {
            return page(doing, form, wrong.errors()).status(wrong.status());
        }
    }

    /** Whoever handed a plan over may no longer see it, so this page names nothing but to whom. */
    @GetMapping("/handed-over")
    @Does(Action.OWN_PAGES)
    Page handedOver(Doing doing) {
        return entrance.glance(
                doing,
                change ->
                        Page.of("gatehouse/action/handover/handedOver", Map.of("to", handovers.lastHandedTo(change))));
    }

    private Page page(Doing doing, HandoverForm form, Map<String, String> errors) {
        return entrance.look(doing, "handover", change -> {
            Map<String, Object> shown = new HashMap<>();
            boolean may = change.who().may(Action.PLAN_PEOPLE);
            shown.put(
                    "workspace",
                    workspaces.around(change, "/plans/" + change.plan().id() + "/people"));
            shown.put("handovers", handovers.ofPlan(change));
            shown.put("owed", handovers.owed(change));
            shown.put("mayHandOver", may);
            shown.put(
                    "people",
                    may
                            ? handovers.candidates(change).stream()
                                    .map(Coordinator::option)
                                    .toList()
                            : List.of());
            shown.put("stays", STAYS);
            shown.put("form", form);
            shown.put("errors", errors);
            shown.put("zone", change.plan().zone());
            return Page.of("gatehouse/action/handover/handover", shown);
        });
    }
}
