package gatehouse.action.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.mail.Outbox;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.information.partner.PartnerActionService;
import gatehouse.information.partner.PartnerActionService.Answered;
import gatehouse.plan.plan.WorkspaceService;

/** Meetings and actions on one page: what is overdue, what is due, and the closing of each. */
@Controller
public final class ActionController {
    private static final String DUE = "/plans/{plan}/actions-due";

    private final Entrance entrance;
    private final MeetingService meetings;
    private final ActionService actions;
    private final Outbox outbox;
    private final WorkspaceService workspaces;

    public ActionController(
            Entrance entrance,
            MeetingService meetings,
            ActionService actions,
            Outbox outbox,
            WorkspaceService workspaces) {
        this.entrance = entrance;
        this.meetings = meetings;
        this.actions = actions;
        this.outbox = outbox;
        this.workspaces = workspaces;
    }

    @GetMapping(DUE)
    @Does(Action.PLAN_SEE)
    Page due(Doing doing) {
        return page(doing, Map.of(), Map.of());
    }

    @PostMapping("/plans/{plan}/actions/{action}/closing")
    @Does(Action.ACTION_CLOSE)
    Page close(
            Doing doing,
            @PathVariable("action") String reference,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "outcome", defaultValue = "") String outcome,
            @RequestParam(name = "revision", defaultValue = "0") int seen) {
        try {
            return Page.seeOther(actions.close(doing, reference, state, outcome, seen));
        } catch (NotTaken told) {
            return page(
                            doing.as(Action.PLAN_SEE),
                            Map.of(reference + ".state", state, reference + ".outcome", outcome),
                            told.errors())
                    .status(told.status());
        }
    }

    @PostMapping("/plans/{plan}/actions/{action}/as-said")
    @Does(Action.PLAN_CHANGE)
    Page takeUp(
            Doing doing,
            @PathVariable("action") String reference,
            @RequestParam(name = "answer", defaultValue = "0") long answer,
            @RequestParam(name = "revision", defaultValue = "0") int seen) {
        try {
            return Page.seeOther(actions.takeUp(doing, reference, answer, seen));
        } catch (NotTaken told) {
            return page(doing.as(Action.PLAN_SEE), Map.of(), told.errors()).status(told.status());
        }
    }

    private Page page(Doing doing, Map<String, String> typed, Map<String, String> errors) {
        return entrance.look(doing, "actions", change -> {
            Map<String, Object> shown = new HashMap<>();
            Actions all = actions.ofPlan(change);
            shown.put(
                    "workspace",
                    workspaces.around(change, "/plans/" + change.plan().id() + ActionsLink.PATH));
            shown.put("meetings", meetings.all(change));
            Map<String, List<Answered>> answers = actions.answers(change);
            Map<String, Answered> said = PartnerActionService.newest(answers);
            Map<String, List<Answered>> earlier = new HashMap<>();
            all.all()
                    .forEach(one -> earlier.put(
                            one.reference(),
                            ActionService.earlier(answers.getOrDefault(one.reference(), List.of()), one.isOpen())));
            shown.put("actions", all);
            shown.put("said", said);
            shown.put("earlier", earlier);
            shown.put(
                    "answered",
                    all.open().stream()
                            .filter(one -> ActionService.isWaiting(Optional.ofNullable(said.get(one.reference())), one))
                            .toList());
            shown.put("zone", change.plan().zone());
            shown.put(
                    "mine",
                    all.open().stream()
                            .filter(one -> actions.mayClose(change, one))
                            .map(TakenAction::reference)
                            .toList());
            shown.put("troubled", outbox.troubled(change));
            shown.put("mayChange", change.who().may(Action.PLAN_CHANGE));
            shown.put("mayIssue", change.who().may(Action.DOCUMENT_ISSUE));
            shown.put("typed", typed);
            shown.put("errors", errors);
            return Page.of("gatehouse/action/meeting/actions", shown);
        });
    }
}
