package gatehouse.action.eventday;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.StatusLine;

/** What is not in place on the day, in the line under the plan's name. */
@Component
public final class EventDayLine implements StatusLine {
    private final EventDayService days;

    public EventDayLine(EventDayService days) {
        this.days = days;
    }

    @Override
    public String words(Change change) {
        MissingNow missing = days.missing(change);
        return missing.number() == 0 ? "" : missing.loud();
    }
}
