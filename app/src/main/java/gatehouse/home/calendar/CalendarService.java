package gatehouse.home.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import gatehouse.foundation.access.Access;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanService;

/** The only door to the calendar of events. */
public final class CalendarService {
    private static final Comparator<Entry> BY_DAY =
            Comparator.comparing(entry -> entry.first().orElse(LocalDate.MAX));

    private final CalendarRepository events = new CalendarRepository();

    /** The events that this person may see, narrowed down; which they are goes into the entry of the look. */
    Months months(Change change, String from, String force, String area) {
        List<Entry> all = Stream.concat(
                        events.ofPlans(change).stream(),
                        Access.may(change.who(), Action.REQUEST_TRIAGE)
                                ? events.ofRequests(change).stream()
                                : Stream.empty())
                .sorted(BY_DAY)
                .toList();
        LocalDate today = change.at().atZone(PlanService.ZONE).toLocalDate();
        Months months = Months.of(all, from.strip(), force.strip(), area.strip(), today);
        change.seen("events", months.identities());
        return months;
    }
}
