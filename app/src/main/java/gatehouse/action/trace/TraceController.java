package gatehouse.action.trace;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.foundation.web.Workspace;
import gatehouse.options.delivery.DeliveryService;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.WorkspaceService;

/** The trace of one recommendation, on request. */
@Controller
public final class TraceController {
    static final String RECOMMENDATION = "RECOMMENDATION";

    private final Entrance entrance;
    private final ContentsService contents;
    private final DeliveryService deliveries;
    private final WorkspaceService workspaces;

    public TraceController(
            Entrance entrance, ContentsService contents, DeliveryService deliveries, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.contents = contents;
        this.deliveries = deliveries;
        this.workspaces = workspaces;
    }

    @GetMapping("/plans/{plan}/recommendations/{recommendation}/trace")
    @Does(Action.PLAN_SEE)
    Page show(Doing doing, @PathVariable("recommendation") String reference) {
        return entrance.look(doing, "item/" + reference + "/trace", change -> {
            PlanContents plan = contents.gather(change);
            KeptItem recommendation = plan.item(reference)
                    .filter(item -> item.kind().code().equals(RECOMMENDATION))
                    .orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
            Workspace workspace = workspaces.at(change, Stage.OPTIONS);
            return Page.of(
                    "gatehouse/action/trace/trace",
                    Map.of(
                            "workspace", workspace.marked(plan.highestMarking()),
                            "trace", Trace.of(plan, deliveries.ofPlan(change), recommendation)));
        });
    }
}
