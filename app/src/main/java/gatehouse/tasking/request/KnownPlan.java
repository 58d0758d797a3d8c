package gatehouse.tasking.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import gatehouse.action.decision.Days;

/**
 * A plan of the force that has the name or a place of what is asked for: never more of it than its name and days.
 *
 * @param mayBeNamed the event is publicised, or the plan was begun from a request, or whoever looks is on it
 * @param toAnyone whether even a person who only asks may be told its name: the event is publicised, or they are on it
 * @param sameName whether it is the name that is the same, rather than a place
 */
public record KnownPlan(
        String reference,
        String name,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        boolean mayBeNamed,
        boolean toAnyone,
        boolean sameName,
        List<String> coordinators) {
    private static final int NEAR = 30;

    /** "Harbour Day, 27 June 2026 (plan P-0001)", or whom to speak to where it may not be named. */
    public String words() {
        return mayBeNamed ? called() : "A plan whose event is not publicised" + speakTo();
    }

    String called() {
        return name + firstDay.map(day -> ", " + Days.words(day)).orElse("") + " (plan " + reference + ")";
    }

    private String speakTo() {
        return coordinators.isEmpty() ? "" : "; speak to " + String.join(" or ", coordinators);
    }

    /** Whether it may be the very thing that is asked for: the same name within a month, or the same place on one day. */
    boolean isMeantBy(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (firstDay.isEmpty() || first.isEmpty()) {
            return sameName;
        }
        int near = sameName ? NEAR : 0;
        LocalDate ends = lastDay.orElse(firstDay.get());
        return !first.get().isAfter(ends.plusDays(near))
                && !last.orElse(first.get()).isBefore(firstDay.get().minusDays(near));
    }
}
