package gatehouse.home.home;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.capture.CaptureService;
import gatehouse.plan.plan.PlanService;
import gatehouse.plan.plan.WorkspaceService;

/** Where a plan opens: what is next, what waits, where its versions stand. */
@Controller
public final class OverviewController {
    private static final String PLAN = "/plans/{plan}";

    private final Entrance entrance;
    private final PlanService plans;
    private final WorkspaceService workspaces;
    private final CaptureService captures;
    private final VersionService versions;

    public OverviewController(
            Entrance entrance,
            PlanService plans,
            WorkspaceService workspaces,
            CaptureService captures,
            VersionService versions) {
        this.entrance = entrance;
        this.plans = plans;
        this.workspaces = workspaces;
        this.captures = captures;
        this.versions = versions;
    }

    @GetMapping(PLAN)
    @Does(Action.PLAN_SEE)
    Page overview(Doing doing) {
        return entrance.look(
                doing,
                "overview",
                change -> Page.of(
                        "gatehouse/home/home/overview",
                        Map.of(
                                "workspace",
                                workspaces.around(
                                        change, "/plans/" + change.plan().id()),
                                "plan",
                                change.plan(),
                                "unsorted",
                                captures.unsorted(change),
                                "versions",
                                versions.ofPlan(change),
                                "mayChange",
                                change.who().may(Action.PLAN_CHANGE),
                                "mayCapture",
                                change.who().may(Action.CAPTURE))));
    }

    @PostMapping(PLAN + "/form")
    @Does(Action.PLAN_CHANGE)
    Page promote(Doing doing, @RequestParam(name = "form", defaultValue = "") String form) {
        return Page.seeOther(plans.promote(doing, form));
    }

    @PostMapping(PLAN)
    @Does(Action.PLAN_CHANGE)
    Page describe(
            Doing doing,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "marking", defaultValue = "") String marking) {
        return Page.seeOther(plans.describe(doing, name, marking));
    }
}
