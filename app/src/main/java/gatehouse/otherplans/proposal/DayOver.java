package gatehouse.otherplans.proposal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that stands over words which give none themselves.
 *
 * @param unsure why there is none to take, although words over them speak of a day; empty where that is not so
 */
record DayOver(Optional<LocalDate> day, String unsure) {
    static final DayOver NONE = new DayOver(Optional.empty(), "");

    static DayOver of(LocalDate day) {
        return new DayOver(Optional.of(day), "");
    }

    /** Several days, or one that no calendar has, hold for what follows as little as none. */
    static DayOver of(DayWords.Found found, String words) {
        String said = found.said(words);
        if (found.isNone()) {
            return new DayOver(Optional.empty(), "The words before name " + said + ", a day that does not exist.");
        }
        if (found.isSeveral()) {
            return new DayOver(Optional.empty(), "The words before name several days: " + said + ".");
        }
        return new DayOver(found.day(), "");
    }

    /** The event's one day only where nothing over the words speaks of another. */
    Optional<LocalDate> orOnlyDayOf(EventContext event) {
        return unsure.isEmpty() ? day.or(event::onlyDay) : day;
    }

    boolean isSomething() {
        return day.isPresent() || !unsure.isEmpty();
    }
}
