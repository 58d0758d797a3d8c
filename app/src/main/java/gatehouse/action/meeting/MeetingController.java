package gatehouse.action.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.plan.WorkspaceService;

/** The agenda of a meeting and its minutes. */
@Controller
public final class MeetingController {
    private static final String MEETING = "/plans/{plan}/meetings/{meeting}";

    private final Entrance entrance;
    private final MeetingService meetings;
    private final ActionService actions;
    private final WorkspaceService workspaces;

    public MeetingController(
            Entrance entrance, MeetingService meetings, ActionService actions, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.meetings = meetings;
        this.actions = actions;
        this.workspaces = workspaces;
    }

    @GetMapping(MEETING + "/agenda")
    @Does(Action.PLAN_SEE)
    Page agenda(Doing doing, @PathVariable("meeting") String reference) {
        return agenda(doing, reference, List.of(), "", Map.of());
    }

    @PostMapping(MEETING + "/agenda")
    @Does(Action.PLAN_CHANGE)
    Page choose(
            Doing doing,
            @PathVariable("meeting") String reference,
            @RequestParam(name = "open", required = false) List<String> keys,
            @RequestParam(name = "own", defaultValue = "") String own) {
        List<String> ticked = keys == null ? List.of() : keys;
        try {
            return Page.seeOther(meetings.choose(doing, reference, ticked, own));
        } catch (NotTaken told) {
            return agenda(doing.as(Action.PLAN_SEE), reference, ticked, own, told.errors())
                    .status(told.status());
        }
    }

    private Page agenda(Doing doing, String reference, List<String> ticked, String own, Map<String, String> errors) {
        return entrance.look(doing, "item/" + reference + "/agenda", change -> {
            Meeting meeting = meetings.get(change, reference);
            Map<String, Object> shown = around(change, meeting);
            boolean mayChange = (boolean) shown.get("mayChange");
            shown.put("groups", mayChange ? meetings.toChoose(change, meeting) : List.of());
            shown.put("ticked", ticked);
            shown.put("own", own);
            shown.put("errors", errors);
            return Page.of("gatehouse/action/meeting/agenda", shown);
        });
    }

    @GetMapping(MEETING + "/minutes")
    @Does(Action.PLAN_SEE)
    Page minutes(Doing doing, @PathVariable("meeting") String reference) {
        return minutes(doing, reference, MinutesForm::of, Map.of(), "");
    }

    @PostMapping(MEETING + "/minutes")
    @Does(Action.PLAN_CHANGE)
    Page keep(
            Doing doing, @PathVariable("meeting") String reference, @RequestParam MultiValueMap<String, String> sent) {
        try {
            return Page.seeOther(meetings.minute(doing, reference, new MinutesForm(sent)));
        } catch (MinutesNotKept told) {
            return minutes(
                            doing.as(Action.PLAN_SEE),
                            reference,
                            meeting -> told.again(),
                            told.errors(),
                            told.cautions())
                    .status(told.status());
        }
    }

    private Page minutes(
            Doing doing,
            String reference,
            Function<Meeting, MinutesForm> form,
            Map<String, String> errors,
            String cautions) {
        return entrance.look(doing, "item/" + reference + "/minutes", change -> {
            Meeting meeting = meetings.get(change, reference);
            Map<String, Object> shown = around(change, meeting);
            shown.put("cautions", cautions);
            shown.put("form", form.apply(meeting));
            shown.put("people", actions.offered(change));
            shown.put("errors", errors);
            return Page.of("gatehouse/action/meeting/minutes", shown);
        });
    }

    private Map<String, Object> around(Change change, Meeting meeting) {
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "workspace", workspaces.around(change, "/plans/" + change.plan().id() + ActionsLink.PATH));
        shown.put("meeting", meeting);
        shown.put("mayIssue", change.who().may(Action.DOCUMENT_ISSUE));
        shown.put(
                "mayChange",
                change.who().may(Action.PLAN_CHANGE) && !meeting.item().isRemoved());
        return shown;
    }
}
