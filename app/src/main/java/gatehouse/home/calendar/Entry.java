package gatehouse.home.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An event in the calendar: of a plan, or asked for in a request.
 *
 * @param identity never changes, so that a calendar takes a later copy for the same event
 * @param address where it leads
 * @param whose the plan, or that it is a request
 * @param areas which force areas the event touches
 */
public record Entry(
        String identity,
        String address,
        String name,
        String whose,
        String force,
        List<String> areas,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        String marking) {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

    public Entry {
        areas = List.copyOf(areas);
    }

    /** The last day; the first where none was said. */
    Optional<LocalDate> end() {
        return last.or(() -> first);
    }

    boolean isIn(YearMonth month) {
        return first.isPresent()
                && !first.get().isAfter(month.atEndOfMonth())
                && !end().orElseThrow().isBefore(month.atDay(1));
    }

    /** "Sat 26 Jun", "Sat 26 Jun to Mon 28 Jun"; with the years where it spans two. */
    public String days() {
        if (first.isEmpty()) {
            return last.map(day -> "until " + WITH_YEAR.format(day)).orElse("");
        }
        LocalDate end = end().orElseThrow();
        if (end.equals(first.get())) {
            return SHORT.format(end);
        }
        DateTimeFormatter format = end.getYear() == first.get().getYear() ? SHORT : WITH_YEAR;
        return format.format(first.get()) + " to " + format.format(end);
    }
}
