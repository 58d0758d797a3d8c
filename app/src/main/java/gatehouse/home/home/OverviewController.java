package gatehouse.home.home;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.commander.CommanderService;
import gatehouse.action.endorsement.EndorsementService;
import gatehouse.action.endorsement.Endorsements;
import gatehouse.action.gap.GapService;
import gatehouse.action.handover.HandoverService;
import gatehouse.action.meeting.ActionService;
import gatehouse.action.staleness.StalenessService;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.otherplans.across.AcrossService;
import gatehouse.plan.capture.CaptureService;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanForm;
import gatehouse.plan.plan.PlanService;
import gatehouse.plan.plan.WorkspaceService;

/** Where a plan opens: what is next, what waits, where its versions stand. */
@Controller
public final class OverviewController {
    private static final String PLAN = "/plans/{plan}";
    private static final List<String> LIGHT = List.of(
            "ADVICE", "ADVICE_DOCUMENT", "REVIEW", "TASKING", "EVENT", "ZONE", "VULNERABILITY", "RECOMMENDATION");

    private final Entrance entrance;
    private final PlanService plans;
    private final WorkspaceService workspaces;
    private final CaptureService captures;
    private final Kinds kinds;
    private final ItemService items;
    private final VersionService versions;
    private final EndorsementService endorsements;
    private final CommanderService commander;
    private final GapService gaps;
    private final StalenessService staleness;
    private final AcrossService across;
    private final ActionService actions;
    private final HandoverService handovers;

    public OverviewController(
            Entrance entrance,
            PlanService plans,
            WorkspaceService workspaces,
            CaptureService captures,
            Kinds kinds,
            ItemService items,
            VersionService versions,
            EndorsementService endorsements,
            CommanderService commander,
            GapService gaps,
            StalenessService staleness,
            AcrossService across,
            ActionService actions,
            HandoverService handovers) {
        this.entrance = entrance;
        this.plans = plans;
        this.workspaces = workspaces;
        this.captures = captures;
        this.kinds = kinds;
        this.items = items;
        this.versions = versions;
        this.endorsements = endorsements;
        this.commander = commander;
        this.gaps = gaps;
        this.staleness = staleness;
        this.across = across;
        this.actions = actions;
        this.handovers = handovers;
    }

    @GetMapping(PLAN)
    @Does(Action.PLAN_SEE)
    Page overview(Doing doing) {
        return entrance.look(doing, "overview", change -> {
            Endorsements endorsed = endorsements.ofPlan(change);
            Map<String, Object> shown = new HashMap<>();
            shown.put(
                    "workspace",
                    workspaces.around(change, "/plans/" + change.plan().id()));
            shown.put("plan", change.plan());
            shown.put("form", PlanForm.valueOf(change.plan().form()));
            shown.put("earlier", EarlierForm.of(plans.forms(change), versions.ofPlan(change)));
            shown.put("light", light(change));
            shown.put("kept", kept(change));
            shown.put("unsorted", captures.unsorted(change));
            shown.put("newest", endorsed.newest());
            shown.put("status", endorsed.newest().map(version -> endorsed.status(version.number())));
            shown.put("asked", commander.asked(change));
            shown.put("missing", gaps.inDraft(change));
            shown.put("staleness", staleness.ofPlan(change));
            shown.put("elsewhere", across.ofPlan(change));
            shown.put("actions", actions.ofPlan(change));
            shown.put("handover", handovers.ofPlan(change).stream().findFirst());
            shown.put("who", change.who());
            return Page.of("gatehouse/home/home/overview", shown);
        });
    }

    /** The advice, the document or the review that a heavier plan grew out of, to be reached from it for good. */
    private List<Item> kept(Change change) {
        return PlanForm.isLight(change.plan().form())
                ? List.of()
                : LIGHT.subList(0, 3).stream()
                        .flatMap(kind -> items.ofKind(change, kinds.get(kind), false).stream())
                        .toList();
    }

    /** What a light form is made of, each with its number, and nothing of a heavier one. */
    private List<Item> light(Change change) {
        return PlanForm.isLight(change.plan().form())
                ? LIGHT.stream()
                        .flatMap(kind -> items.ofKind(change, kinds.get(kind), false).stream())
                        .toList()
                : List.of();
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
            @RequestParam(name = "seenName", defaultValue = "") String seenName,
            @RequestParam(name = "seenMarking", defaultValue = "") String seenMarking,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "marking", defaultValue = "") String marking) {
        return Page.seeOther(plans.describe(doing, new PlanService.Head(seenName, seenMarking), name, marking));
    }
}
