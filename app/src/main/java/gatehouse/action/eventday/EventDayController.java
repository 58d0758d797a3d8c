package gatehouse.action.eventday;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.plan.WorkspaceService;

/** The list of what must be in place, what is said of it, and the pages that are told. */
@Controller
public final class EventDayController {
    private static final String DAY = "/plans/{plan}" + EventDayLink.PATH;
    private static final DayForm NOTHING = new DayForm("", "", "");

    private final Entrance entrance;
    private final EventDayService days;
    private final WorkspaceService workspaces;
    private final LivePages live;

    public EventDayController(Entrance entrance, EventDayService days, WorkspaceService workspaces, LivePages live) {
        this.entrance = entrance;
        this.days = days;
        this.workspaces = workspaces;
        this.live = live;
    }

    @GetMapping(DAY)
    @Does(Action.PLAN_SEE)
    Page show(Doing doing, @RequestParam(name = "place", defaultValue = "") String place) {
        return page(doing, place, NOTHING, Map.of());
    }

    @PostMapping(DAY + "/checks")
    @Does(Action.DAY_CHECK)
    Page check(
            Doing doing,
            @RequestParam(name = "line", defaultValue = "") String line,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "at", defaultValue = "") String place) {
        DayForm form = new DayForm(line, state, words);
        try {
            return Page.seeOther(stay(days.check(doing, form), place));
        } catch (NotTaken told) {
            return page(doing.as(Action.PLAN_SEE), place, form, told.errors()).status(told.status());
        }
    }

    @PostMapping(DAY + "/stand-down")
    @Does(Action.DAY_STAND_DOWN)
    Page standDown(
            Doing doing,
            @RequestParam(name = "step", defaultValue = "") String step,
            @RequestParam(name = "words", defaultValue = "") String words) {
        try {
            return Page.seeOther(days.standDown(doing, !StandDown.OPENED_AGAIN.equals(step), words));
        } catch (NotTaken told) {
            return page(doing.as(Action.PLAN_SEE), "", NOTHING, told.errors()).status(told.status());
        }
    }

    /** Stays open and tells the page when to ask again; beyond the most that one person may have open, nothing is there. */
    @GetMapping(DAY + "/live")
    @Does(Action.PLAN_SEE)
    ResponseEntity<SseEmitter> live(Doing doing) {
        entrance.look(doing, "event-day/live", Change::plan);
        return live.open(doing)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** Where the list was narrowed to one place it stays so; only what is a reference is put into an address. */
    private static String stay(String location, String place) {
        int at = location.indexOf('#');
        return place.matches("ZON-[0-9]{3,6}")
                ? location.substring(0, at) + "?place=" + place + location.substring(at)
                : location;
    }

    private Page page(Doing doing, String place, DayForm form, Map<String, String> errors) {
        return entrance.look(doing, "event-day", change -> {
            EventDayService.Day day = days.day(change);
            List<DayList.OfPlace> narrowed = day.list().places().stream()
                    .filter(one -> !place.isEmpty() && one.reference().equals(place))
                    .toList();
            boolean over = days.stoodDown(change).isPresent();
            Map<String, Object> shown = new HashMap<>();
            shown.put(
                    "workspace",
                    workspaces
                            .around(change, "/plans/" + change.plan().id() + EventDayLink.PATH)
                            .marked(day.marking()));
            shown.put("day", day);
            shown.put("places", narrowed.isEmpty() ? day.list().places() : narrowed);
            shown.put("place", narrowed.isEmpty() ? "" : place);
            shown.put("steps", days.steps(change));
            shown.put("over", over);
            shown.put("form", form);
            shown.put("errors", errors);
            shown.put(
                    "mayCheck",
                    !over && !change.plan().published() && change.who().may(Action.DAY_CHECK));
            shown.put("mayStandDown", !change.plan().published() && change.who().may(Action.DAY_STAND_DOWN));
            shown.put("mayLog", !change.plan().published() && change.who().may(Action.DECISION_LOG_WRITE));
            shown.put("at", change.at());
            shown.put("zone", change.plan().zone());
            return Page.of("gatehouse/action/eventday/day", shown);
        });
    }
}
