package gatehouse.action.dailyreview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import gatehouse.tasking.event.Windows;

/**
 * The days of an event that lasts more than one, with the days on which it was reviewed.
 *
 * @param begun the day on which the plan was begun, before which nobody could review it
 * @param windows the lines of all phases, as they were typed
 */
record EventDays(
        LocalDate first, LocalDate last, LocalDate begun, List<String> windows, Set<LocalDate> reviewed, ZoneId zone) {

    /** What is owed today. */
    Due due(LocalDate today) {
        List<LocalDate> asked =
                running().stream().filter(day -> !day.isAfter(today)).toList();
        List<LocalDate> without =
                asked.stream().filter(day -> !reviewed.contains(day)).toList();
        LocalDate newest = reviewed.stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
        boolean isOver = today.isAfter(last);
        return new Due(
                true,
                today,
                without.stream().filter(day -> day.isBefore(today)).toList(),
                isOver
                        ? List.of()
                        : without.stream().filter(day -> day.isAfter(newest)).toList());
    }

    /** The days on which any phase runs; all of them where none does, as when the event moved and its phases have not. */
    private Set<LocalDate> running() {
        LocalDate from = begun.isAfter(first) ? begun : first;
        Set<LocalDate> all = from.isAfter(last)
                ? Set.of()
                : from.datesUntil(last.plusDays(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> said = new TreeSet<>();
        Windows.read(windows, zone).all().forEach(window -> {
            LocalDate begins = window.from().atZone(zone).toLocalDate();
            LocalDate ends = window.to().minusNanos(1).atZone(zone).toLocalDate();
            begins.datesUntil(ends.plusDays(1)).forEach(said::add);
        });
        said.retainAll(all);
        return said.isEmpty() ? all : said;
    }
}
