package gatehouse.action.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.WorkspaceService;

/** Shows what is missing, and takes what a person makes of it. */
@Controller
public final class GapController {
    private static final String MISSING = "/plans/{plan}/missing";
    private static final Set<GapRefusal> GIVEN_BACK =
            Set.of(GapRefusal.NONE_CHOSEN, GapRefusal.NO_SUCH_OUTCOME, GapRefusal.DISMISSAL_SAYS_WHY);

    private final Entrance entrance;
    private final GapService gaps;
    private final WorkspaceService workspaces;

    public GapController(Entrance entrance, GapService gaps, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.gaps = gaps;
        this.workspaces = workspaces;
    }

    @GetMapping(MISSING)
    @Does(Action.PLAN_SEE)
    Page show(Doing doing) {
        return entrance.look(doing, "missing", change -> page(change, List.of(), "", Map.of()));
    }

    @PostMapping(MISSING)
    @Does(Action.PLAN_CHANGE)
    Page settle(
            Doing doing,
            @RequestParam(name = "gap", required = false) List<String> chosen,
            @RequestParam(name = "outcome", defaultValue = "") String outcome,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        List<String> keys = chosen == null ? List.of() : chosen;
        try {
            return Page.seeOther(gaps.settle(doing, keys, outcome(outcome), reason));
        } catch (Refusal refusal) {
            if (!GIVEN_BACK.contains(refusal.reason())) {
                throw refusal;
            }
            String field = refusal.reason() == GapRefusal.DISMISSAL_SAYS_WHY ? "reason" : "suggested";
            return entrance.look(
                            doing.as(Action.PLAN_SEE),
                            "missing",
                            change -> page(change, keys, reason, Map.of(field, refusal.getMessage())))
                    .status(422);
        }
    }

    private static Settlement.Outcome outcome(String typed) {
        return Stream.of(Settlement.Outcome.values())
                .filter(outcome -> outcome.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refusal(GapRefusal.NO_SUCH_OUTCOME));
    }

    private Page page(Change change, List<String> chosen, String reason, Map<String, String> errors) {
        WhatIsMissing missing = gaps.inDraft(change);
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "workspace", workspaces.around(change, "/plans/" + change.plan().id() + "/missing"));
        shown.put("missing", missing);
        shown.put("suggested", byStage(missing.suggested()));
        shown.put("chosen", Set.copyOf(chosen));
        shown.put("reason", reason);
        shown.put("errors", errors);
        shown.put("maySettle", change.who().may(Action.PLAN_CHANGE));
        return Page.of("gatehouse/action/gap/missing", shown);
    }

    /** By stage and then by rule, each in the order of the list. */
    private static Map<Stage, Map<String, List<Gap>>> byStage(List<Gap> gaps) {
        Map<Stage, Map<String, List<Gap>>> byStage = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            byStage.computeIfAbsent(gap.stage(), stage -> new LinkedHashMap<>())
                    .computeIfAbsent(gap.rule(), rule -> new ArrayList<>())
                    .add(gap);
        }
        return byStage;
    }
}
