package gatehouse.otherplans.crosscheck;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

import gatehouse.otherplans.crosscheck.Timeline.Tick;

/**
 * Where the line of time is marked: at round hours and days of the clock at the event, as close as their names leave
 * room for; the day is named where it changes.
 */
final class Ticks {
    /** The right end of a picture. */
    private static final int EDGE = Axis.LEFT + Axis.WIDTH + 24;

    private static final int CLOCK_LETTERS = 6;
    private static final int DAY_LETTERS = 11;
    private static final LocalDate A_MONDAY = LocalDate.of(2001, 1, 1);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private static final List<Duration> HOURS = List.of(
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));
    private static final List<Duration> FILLING =
            List.of(Duration.ofHours(6), Duration.ofHours(3), Duration.ofHours(2), Duration.ofHours(1));
    private static final long HALF_A_DAY = Duration.ofHours(12).toSeconds();
    private static final List<Integer> DAYS = List.of(1, 2, 7);

    private final Axis axis;
    private final ZoneId zone;
    private final int clockRoom;
    private final int dayRoom;
    private final NavigableMap<Integer, Long> taken = new TreeMap<>();

    private Ticks(Axis axis, ZoneId zone, int letter) {
        this.axis = axis;
        this.zone = zone;
        this.clockRoom = CLOCK_LETTERS * letter;
        this.dayRoom = DAY_LETTERS * letter;
    }

    /** @param letter how wide a letter of their names is */
    static List<Tick> of(Axis axis, ZoneId zone, int letter) {
        Ticks ticks = new Ticks(axis, zone, letter);
        for (int stretch = 0; stretch < axis.stretches(); stretch++) {
            ticks.round(stretch).forEach(ticks::take);
        }
        FILLING.forEach(ticks::fill);
        if (ticks.taken.isEmpty()) {
            ticks.take(axis.first());
        }
        return ticks.named();
    }

    /** Where hours are drawn shorter a round hour still stands where there happens to be room; not in whole days. */
    private void fill(Duration step) {
        for (int stretch = 0; stretch < axis.stretches(); stretch++) {
            if (axis.end(stretch) - axis.start(stretch) <= HALF_A_DAY) {
                within(stretch, days(stretch, 1).flatMap(day -> hours(day, step)))
                        .forEach(this::take);
            }
        }
    }

    /** The round instants of a stretch, in order, at the closest step that leaves room for a name. */
    private LongStream round(int stretch) {
        for (Duration step : HOURS) {
            if (axis.apart(stretch, step.toSeconds()) >= clockRoom) {
                return within(stretch, days(stretch, 1).flatMap(day -> hours(day, step)));
            }
        }
        for (int step : DAYS) {
            if (axis.apart(stretch, Duration.ofDays(step).toSeconds()) >= dayRoom) {
                return within(stretch, days(stretch, step).map(day -> second(day, LocalTime.MIDNIGHT)));
            }
        }
        return LongStream.empty();
    }

    private LongStream within(int stretch, LongStream seconds) {
        return seconds.filter(second -> second >= axis.start(stretch) && second < axis.end(stretch));
    }

    /** Every so many days from a Monday long ago, so that every stretch counts the same. */
    private LongStream days(int stretch, int step) {
        long from = day(axis.start(stretch)).toEpochDay();
        long to = day(axis.end(stretch)).toEpochDay();
        return LongStream.rangeClosed(from, to)
                .filter(day -> Math.floorMod(day - A_MONDAY.toEpochDay(), (long) step) == 0);
    }

    /** The round hours of a day; those that the change of the clocks leaves out are not on it. */
    private LongStream hours(long day, Duration step) {
        return LongStream.range(0, Duration.ofDays(1).dividedBy(step))
                .map(n -> second(day, LocalTime.ofSecondOfDay(n * step.toSeconds())))
                .distinct();
    }

    private long second(long day, LocalTime time) {
        return LocalDateTime.of(LocalDate.ofEpochDay(day), time).atZone(zone).toEpochSecond();
    }

    private LocalDate day(long second) {
        return at(second).toLocalDate();
    }

    private ZonedDateTime at(long second) {
        return Instant.ofEpochSecond(second).atZone(zone);
    }

    /** Where its name has room between those that are taken. */
    private void take(long second) {
        int x = axis.x(second);
        if (x + clockRoom <= EDGE
                && taken.subMap(x - clockRoom, false, x + clockRoom, false).isEmpty()) {
            taken.put(x, second);
        }
    }

    /** In order, the day named where it changes; one whose day has no room for its name is left out. */
    private List<Tick> named() {
        List<Tick> ticks = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        int end = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Long> one : taken.entrySet()) {
            int x = one.getKey();
            LocalDate day = day(one.getValue());
            boolean isNew = !day.equals(last);
            if (!isNew || (x >= end && x + dayRoom <= EDGE)) {
                ticks.add(new Tick(x, CLOCK.format(at(one.getValue())), isNew ? DAY.format(day) : ""));
                end = isNew ? x + dayRoom : end;
                last = day;
            }
        }
        return ticks;
    }
}
