package gatehouse.options.delivery;

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

/** How delivery stands, recommendation by recommendation, and reports on it. */
@Controller
public final class DeliveryController {
    private static final String DELIVERIES = "/plans/{plan}/deliveries";

    private final Entrance entrance;
    private final DeliveryService deliveries;
    private final WorkspaceService workspaces;

    public DeliveryController(Entrance entrance, DeliveryService deliveries, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.deliveries = deliveries;
        this.workspaces = workspaces;
    }

    @GetMapping(DELIVERIES)
    @Does(Action.PLAN_SEE)
    Page show(Doing doing) {
        return page(doing, Map.of(), Map.of());
    }

    @PostMapping(DELIVERIES)
    @Does(Action.DELIVERY_REPORT)
    Page report(
            Doing doing,
            @RequestParam(name = "recommendation", defaultValue = "") String recommendation,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "owner", defaultValue = "") String owner,
            @RequestParam(name = "due", defaultValue = "") String due,
            @RequestParam(name = "words", defaultValue = "") String words) {
        DeliveryForm form = new DeliveryForm(recommendation, state, owner, due, words);
        try {
            return Page.seeOther(deliveries.report(doing, form));
        } catch (NotTaken told) {
            return page(doing.as(Action.PLAN_SEE), form.typed(), told.errors()).status(told.status());
        }
    }

    private Page page(Doing doing, Map<String, String> typed, Map<String, String> errors) {
        return entrance.look(doing, "deliveries", change -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put(
                    "workspace",
                    workspaces.around(change, "/plans/" + change.plan().id() + "/commander"));
            shown.put("recommendations", deliveries.recommendations(change));
            shown.put("deliveries", deliveries.ofPlan(change));
            shown.put("states", states());
            shown.put("mayReport", change.who().may(Action.DELIVERY_REPORT));
            shown.put("zone", change.plan().zone());
            shown.put("typed", typed);
            shown.put("errors", errors);
            return Page.of("gatehouse/options/delivery/deliveries", shown);
        });
    }

    private static List<Option> states() {
        return List.of(DeliveryState.values()).stream()
                .map(state -> new Option(state.name(), state.words()))
                .toList();
    }
}
