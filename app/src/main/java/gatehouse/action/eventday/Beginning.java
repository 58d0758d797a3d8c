package gatehouse.action.eventday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import gatehouse.tasking.event.Windows;

/**
 * When the first phase of a plan begins, or else the first day of its event. What is said long before it is a rehearsal:
 * it shows what would follow, and counts for nothing once the days have come.
 *
 * @param at empty where the plan says neither
 */
record Beginning(Optional<Instant> at, ZoneId zone) {
    private static final Duration AT_HAND = Duration.ofDays(7);

    static Beginning of(List<String> windows, Optional<LocalDate> firstDay, ZoneId zone) {
        return new Beginning(
                Windows.read(windows, zone).all().stream()
                        .findFirst()
                        .map(Windows.Window::from)
                        .or(() -> firstDay.map(day -> day.atStartOfDay(zone).toInstant())),
                zone);
    }

    /** Whether it is still longer than a week until then. */
    boolean isFarFrom(Instant now) {
        return at.filter(begins -> now.isBefore(begins.minus(AT_HAND))).isPresent();
    }

    /** From when on checks count, looked at from now: from a week before, and all of them until then. */
    Instant checksCountFrom(Instant now) {
        return isFarFrom(now)
                ? Instant.EPOCH
                : at.map(begins -> begins.minus(AT_HAND)).orElse(Instant.EPOCH);
    }

    /** Whether a day lies before the one on which it begins. */
    boolean isAfter(LocalDate day) {
        return at.filter(begins -> day.isBefore(begins.atZone(zone).toLocalDate()))
                .isPresent();
    }
}
