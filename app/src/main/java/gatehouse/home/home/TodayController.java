package gatehouse.home.home;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import gatehouse.action.eventday.EventDayService;
import gatehouse.action.meeting.ActionService;
import gatehouse.foundation.access.Access;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.MenuLink;
import gatehouse.foundation.web.Page;
import gatehouse.home.notice.NoticeService;
import gatehouse.plan.capture.CaptureService;
import gatehouse.plan.plan.OwnPlan;
import gatehouse.plan.plan.PlanService;
import gatehouse.tasking.accreditation.AccreditationService;
import gatehouse.tasking.request.Request;
import gatehouse.tasking.request.RequestService;

/** The page after signing in: the plans that one is on, and what one captured and has not sorted. */
@Controller
public final class TodayController {
    private final Entrance entrance;
    private final PlanService plans;
    private final CaptureService captures;
    private final ActionService actions;
    private final RequestService requests;
    private final AccreditationService coordinators;
    private final TodayService today;
    private final NoticeService notices;
    private final EventDayService days;

    public TodayController(
            Entrance entrance,
            PlanService plans,
            CaptureService captures,
            ActionService actions,
            RequestService requests,
            AccreditationService coordinators,
            TodayService today,
            NoticeService notices,
            EventDayService days) {
        this.entrance = entrance;
        this.plans = plans;
        this.captures = captures;
        this.actions = actions;
        this.requests = requests;
        this.coordinators = coordinators;
        this.today = today;
        this.notices = notices;
        this.days = days;
    }

    @Bean
    static MenuLink todayLink() {
        return new MenuLink(0, "Today", "/", Set.of());
    }

    @Bean
    static MenuLink adviceLink() {
        return new MenuLink(20, "Record advice", "/advice/new", Set.of(Role.COORDINATOR));
    }

    /** For whoever decides on them. */
    private List<Request> waiting(Change change) {
        return Access.may(change.who(), Action.REQUEST_TRIAGE)
                ? requests.ofForce(change).stream().filter(Request::isOpen).toList()
                : List.of();
    }

    /** What this person asked for and hears of here; whoever decides on requests has them above. */
    private List<Request> asked(Change change) {
        return Access.may(change.who(), Action.REQUEST_TRIAGE) ? List.of() : requests.own(change);
    }

    /** The names of their plans that the regional lead's list counts, so that the two agree in sight. */
    private List<String> carried(Change change, List<OwnPlan> own) {
        Set<UUID> counted = coordinators.carried(change);
        return own.stream()
                .filter(plan -> counted.contains(plan.id()))
                .map(OwnPlan::name)
                .toList();
    }

    @GetMapping("/")
    @Does(Action.OWN_PAGES)
    Page today(Doing doing) {
        return entrance.glance(doing, this::page);
    }

    private Page page(Change change) {
        List<OwnPlan> own = plans.own(change);
        return Page.of(
                "gatehouse/home/home/today",
                Map.of(
                        "missing", days.missingInPlansOf(change),
                        "requests", waiting(change),
                        "asked", asked(change),
                        "carried", carried(change, own),
                        "waiting", today.waiting(change),
                        "notices", notices.own(change),
                        "plans", own,
                        "captures", captures.own(change),
                        "actions", actions.own(change),
                        "mayBegin", Access.may(change.who(), Action.PLAN_BEGIN)));
    }
}
