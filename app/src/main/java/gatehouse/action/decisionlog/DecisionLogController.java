package gatehouse.action.decisionlog;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.WorkspaceService;

/** The decision log: what was written, and the form to write in. */
@Controller
public final class DecisionLogController {
    private static final String LOG = "/plans/{plan}" + DecisionLogLink.PATH;

    private final Entrance entrance;
    private final DecisionLogService log;
    private final LogPages pages;

    public DecisionLogController(Entrance entrance, DecisionLogService log, WorkspaceService workspaces, Kinds kinds) {
        this.entrance = entrance;
        this.log = log;
        this.pages = new LogPages(log, workspaces, kinds);
    }

    @GetMapping(LOG)
    @Does(Action.PLAN_SEE)
    Page show(
            Doing doing,
            @RequestParam(name = "below", defaultValue = "") String below,
            @RequestParam(name = "kept", defaultValue = "") String kept,
            @RequestParam(name = "whole", defaultValue = "false") boolean whole,
            @RequestParam(name = "about", defaultValue = "") String about,
            @RequestParam(name = "corrects", defaultValue = "") String corrects) {
        LogPages.Asked asked = new LogPages.Asked(below, kept, whole, about, corrects);
        return entrance.look(doing, "decision-log", change -> pages.open(change, asked));
    }

    @PostMapping(LOG)
    @Does(Action.DECISION_LOG_WRITE)
    Page write(Doing doing, @RequestParam MultiValueMap<String, String> sent) {
        LogForm form = form(sent);
        try {
            return Page.seeOther(log.write(doing, form));
        } catch (NotTaken wrong) {
            return entrance.look(
                            doing.as(Action.PLAN_SEE),
                            "decision-log",
                            change -> pages.again(change, form, wrong.errors()))
                    .status(wrong.status());
        }
    }

    @PostMapping(LOG + "/draft")
    @Does(Action.DECISION_LOG_WRITE)
    Page keepDraft(Doing doing, @RequestParam MultiValueMap<String, String> sent) {
        return Page.seeOther(log.keepDraft(doing, form(sent)));
    }

    @PostMapping(LOG + "/draft/removal")
    @Does(Action.DECISION_LOG_WRITE)
    Page discardDraft(Doing doing) {
        return Page.seeOther(log.discardDraft(doing));
    }

    @GetMapping(LOG + "/known-at")
    @Does(Action.PLAN_SEE)
    Page knownAt(Doing doing, @RequestParam(name = "at", defaultValue = "") String at) {
        return entrance.look(doing, "decision-log/known-at", change -> pages.knownAt(change, at));
    }

    /** An entry by its reference stands on the page of the log that it is on. */
    @GetMapping(LOG + "/{entry}")
    @Does(Action.PLAN_SEE)
    Page follow(Doing doing, @PathVariable("entry") String reference) {
        return entrance.look(doing, "decision-log/" + reference, change -> {
            int number = LogEntry.number(reference)
                    .filter(one -> log.ofPlan(change).find(one).isPresent())
                    .orElseThrow(() -> new Refusal(DecisionLogRefusal.NO_SUCH_ENTRY));
            return Page.seeOther("/plans/" + change.plan().id() + DecisionLogLink.PATH + "?below=" + (number + 1) + "#"
                    + LogEntry.reference(number));
        });
    }

    private static LogForm form(Map<String, List<String>> sent) {
        try {
            return LogForm.read(UUID.fromString(LogForm.first(sent, "_form")), sent);
        } catch (IllegalArgumentException notOurs) {
            throw new Refusal(DecisionLogRefusal.NO_FORM);
        }
    }
}
