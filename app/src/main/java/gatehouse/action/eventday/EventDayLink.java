package gatehouse.action.eventday;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanLink;

/** The day, in the navigation of the plan, with how many things are not in place. */
@Component
@Order(60)
public final class EventDayLink implements PlanLink {
    static final String PATH = "/day";

    private final EventDayService days;

    public EventDayLink(EventDayService days) {
        this.days = days;
    }

    @Override
    public String words() {
        return "The day";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int count(Change change) {
        return days.missing(change).number();
    }
}
