package gatehouse.action.guidance;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.endorsement.EndorsementService;
import gatehouse.action.endorsement.Endorsements;
import gatehouse.action.gap.WhatIsMissing;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.foundation.web.Workspace;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.WorkspaceService;

/** Goes through the guidance with the plan as it stands. */
@Controller
public final class GuidanceController {
    private final Entrance entrance;
    private final ContentsService contents;
    private final EndorsementService endorsements;
    private final WorkspaceService workspaces;
    private final Kinds kinds;

    public GuidanceController(
            Entrance entrance,
            ContentsService contents,
            EndorsementService endorsements,
            WorkspaceService workspaces,
            Kinds kinds) {
        this.entrance = entrance;
        this.contents = contents;
        this.endorsements = endorsements;
        this.workspaces = workspaces;
        this.kinds = kinds;
    }

    @GetMapping("/plans/{plan}" + GuidanceLink.PATH)
    @Does(Action.PLAN_SEE)
    Page show(Doing doing) {
        return entrance.look(doing, "guidance", change -> {
            PlanContents plan = contents.gather(change);
            Workspace workspace =
                    workspaces.around(change, "/plans/" + change.plan().id() + GuidanceLink.PATH);
            return Page.of(
                    "gatehouse/action/guidance/guidance",
                    Map.of(
                            "workspace", workspace.marked(plan.highestMarking()),
                            "published", change.plan().published(),
                            "guidance", Guidance.in(looked(change, plan))));
        });
    }

    private Looked looked(Change change, PlanContents plan) {
        Endorsements all = endorsements.ofPlan(change);
        String endorsed =
                all.inForce().map(one -> all.status(one.version()).title()).orElse("");
        return new Looked(plan, WhatIsMissing.in(plan), all.versions(), endorsed, lists());
    }

    private Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        kinds.all().forEach(kind -> lists.put(kind.code(), "/" + kind.path()));
        return lists;
    }
}
