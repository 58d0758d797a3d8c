package gatehouse.tasking.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import gatehouse.foundation.refusal.Refusal;

/**
 * The clock on the wall of the event: turns a day and a time into the one instant that they name.
 *
 * <p>Refuses an hour that the clocks skip, and one that they repeat unless the words say which (BST or GMT).
 */
record WallClock(ZoneId zone) {
    private static final DateTimeFormatter CLOCK_NAME = DateTimeFormatter.ofPattern("zzz", Locale.UK);

    /** The instant; {@code clock} is the clock's name as typed, or empty. */
    Instant at(LocalDate day, LocalTime time, String clock) {
        LocalDateTime local = day.atTime(time);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new Refusal(WindowFault.HOUR_SKIPPED, time, day);
        }
        if (clock.isEmpty() && offsets.size() > 1) {
            throw new Refusal(WindowFault.HOUR_REPEATED, time, day, choices(local, offsets));
        }
        return offsets.stream()
                .filter(offset -> clock.isEmpty() || name(local, offset).equals(clock))
                .map(local::toInstant)
                .findFirst()
                .orElseThrow(() -> new Refusal(WindowFault.NOT_THAT_CLOCK, time, day, choices(local, offsets), clock));
    }

    /** The instant on a day of a run, whose words cannot say which of two hours is meant. */
    Instant inRun(LocalDate day, LocalTime time) {
        LocalDateTime local = day.atTime(time);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() > 1) {
            throw new Refusal(WindowFault.HOUR_REPEATED_IN_RUN, time, day, choices(local, offsets));
        }
        return at(day, time, "");
    }

    static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException impossible) {
            throw new Refusal(WindowFault.NO_SUCH_DAY, typed);
        }
    }

    static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException impossible) {
            throw new Refusal(WindowFault.NO_SUCH_TIME, typed);
        }
    }

    private String choices(LocalDateTime local, List<ZoneOffset> offsets) {
        return offsets.stream().map(offset -> name(local, offset)).collect(Collectors.joining(" or "));
    }

    private String name(LocalDateTime local, ZoneOffset offset) {
        return CLOCK_NAME.format(ZonedDateTime.ofInstant(local.toInstant(offset), zone));
    }
}
