package gatehouse.tasking.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.StatusLine;

/** How long there is until the event begins, by the calendar where it is. */
@Component
public final class DaysToGo implements StatusLine {
    private final EventRepository events = new EventRepository();

    @Override
    public String words(Change change) {
        LocalDate today = change.at().atZone(change.plan().zone()).toLocalDate();
        return events.firstDay(change)
                .map(first -> words(ChronoUnit.DAYS.between(today, first)))
                .orElse("");
    }

    static String words(long days) {
        if (days < 0) {
            return "";
        }
        return days == 0 ? "today" : days == 1 ? "tomorrow" : days + " days to go";
    }
}
