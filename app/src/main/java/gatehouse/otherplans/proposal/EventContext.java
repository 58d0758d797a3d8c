package gatehouse.otherplans.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.otherplans.fact.Places;
import gatehouse.tasking.event.Windows;

/**
 * What is known of the event before a page is read: its clock, its days and its places by all their names.
 *
 * @param days in order; the days on which anything of the event happens
 * @param mainDays the days of the event itself, without build and de-rig; where none is known, all days
 */
public record EventContext(
        ZoneId zone, List<LocalDate> days, List<LocalDate> mainDays, Collection<Places.Place> places) {

    private static final int NEAR = 62;
    private static final int DAYS_ROUND = 20;

    public EventContext {
        days = List.copyOf(new TreeSet<>(days));
        mainDays = mainDays.isEmpty() ? days : List.copyOf(new TreeSet<>(mainDays));
        places = List.copyOf(places);
    }

    public static EventContext of(PlanContents plan) {
        ZoneId zone = plan.asked().zone();
        List<LocalDate> days = new ArrayList<>();
        List<LocalDate> main = new ArrayList<>();
        for (KeptItem phase : plan.ofKind("PHASE")) {
            boolean isMain =
                    phase.answers().text("phaseType").filter("EVENT"::equals).isPresent();
            Windows.read(phase.answers().list("windows"), zone).all().forEach(window -> {
                LocalDate day = window.from().atZone(zone).toLocalDate();
                days.add(day);
                if (isMain) {
                    main.add(day);
                }
            });
        }
        return new EventContext(
                zone,
                days,
                main,
                plan.ofKind("ZONE").stream()
                        .map(item -> Places.Place.of(item.reference(), item.answers()))
                        .toList());
    }

    /** The one day that a time without a day must mean; none where the event has several. */
    Optional<LocalDate> onlyDay() {
        return mainDays.size() == 1 ? Optional.of(mainDays.get(0)) : Optional.empty();
    }

    /** The day of the event that falls on this weekday, its main days before others. */
    Optional<LocalDate> day(DayOfWeek weekday) {
        Optional<LocalDate> main = only(mainDays, weekday);
        return main.isPresent() ? main : nearest(weekday);
    }

    /** The year that puts a day without a year nearest to the event. */
    Optional<LocalDate> day(MonthDay day) {
        if (mainDays.isEmpty()) {
            return Optional.empty();
        }
        LocalDate event = mainDays.get(0);
        LocalDate best = day.atYear(event.getYear());
        for (int year = event.getYear() - 1; year <= event.getYear() + 1; year++) {
            LocalDate other = day.atYear(year);
            if (distance(event, other) < distance(event, best)) {
                best = other;
            }
        }
        return Optional.of(best);
    }

    /** Whether it is within two months of the event: 3/4 of a mile is no day. */
    boolean isNear(LocalDate day) {
        return !mainDays.isEmpty() && distance(mainDays.get(0), day) <= NEAR;
    }

    /** The days of this number in a month that are nearest to the event, the nearest first. */
    List<LocalDate> near(int number) {
        if (mainDays.isEmpty()) {
            return List.of();
        }
        LocalDate event = mainDays.get(0);
        return LongStream.rangeClosed(-DAYS_ROUND, DAYS_ROUND)
                .mapToObj(event::plusDays)
                .filter(day -> day.getDayOfMonth() == number)
                .sorted(Comparator.comparingLong(day -> distance(event, day)))
                .toList();
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private Optional<LocalDate> nearest(DayOfWeek weekday) {
        if (mainDays.isEmpty()) {
            return Optional.empty();
        }
        LocalDate event = mainDays.get(0);
        return days.stream()
                .filter(day -> day.getDayOfWeek() == weekday)
                .min((one, other) -> Long.compare(distance(event, one), distance(event, other)))
                .or(() -> LongStream.rangeClosed(-3, 3)
                        .mapToObj(event::plusDays)
                        .filter(day -> day.getDayOfWeek() == weekday)
                        .findFirst());
    }

    private static Optional<LocalDate> only(List<LocalDate> days, DayOfWeek weekday) {
        List<LocalDate> same =
                days.stream().filter(day -> day.getDayOfWeek() == weekday).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
}
