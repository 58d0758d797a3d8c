package gatehouse.information.partner;

import java.time.LocalDate;
import java.util.Optional;

import gatehouse.action.decision.Days;
import gatehouse.foundation.access.Change;
import gatehouse.tasking.event.EventEnd;

/** What is said of a day on which the event is over already. */
record AfterEvent(Optional<LocalDate> ends) {

    static AfterEvent of(Change change) {
        return new AfterEvent(EventEnd.of(change));
    }

    boolean is(LocalDate day) {
        return ends.filter(day::isAfter).isPresent();
    }

    /** Nothing of a day that is not. */
    Optional<String> words(Optional<LocalDate> day) {
        return day.filter(this::is)
                .flatMap(late -> ends)
                .map(last -> "That is after the event, which ends on " + Days.words(last) + ".");
    }
}
