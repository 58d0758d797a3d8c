package gatehouse.action.decisionlog;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.plan.kind.WallClock;

/**
 * Minutes as a log takes and says them, by the clock on the wall of the event. The hour alone will do: {@code 14:05} or
 * {@code 1405}.
 */
public final class LogClock {
    private static final Pattern HOUR_ALONE = Pattern.compile("([0-9]{1,2})[:.]?([0-9]{2})( [A-Za-z]+)?");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm:ss zzz", Locale.UK);
    private static final Duration AHEAD = Duration.ofHours(1);

    private LogClock() {}

    /** "Sat 26 Jun 2027 14:05:10 BST". */
    public static String words(Instant at, ZoneId zone) {
        return SECOND.format(at.atZone(zone));
    }

    /**
     * When something happened: the hour alone is the last such before now, or within the hour that two clocks may differ
     * by. Throws {@link WallClock.NoSuchMinute}.
     */
    static Instant past(String typed, ZoneId zone, Instant now) {
        Instant latest = now.plus(AHEAD);
        return hourAlone(typed)
                .map(hour -> {
                    LocalDate day = latest.atZone(zone).toLocalDate();
                    Instant there = WallClock.instant(day + " " + hour, zone);
                    return there.isAfter(latest) ? WallClock.instant(day.minusDays(1) + " " + hour, zone) : there;
                })
                .orElseGet(() -> WallClock.instant(typed, zone));
    }

    /** When something is to come: the hour alone is the next such. Throws {@link WallClock.NoSuchMinute}. */
    static Instant toCome(String typed, ZoneId zone, Instant now) {
        return hourAlone(typed)
                .map(hour -> {
                    LocalDate day = now.atZone(zone).toLocalDate();
                    Instant there = WallClock.instant(day + " " + hour, zone);
                    return there.isBefore(now) ? WallClock.instant(day.plusDays(1) + " " + hour, zone) : there;
                })
                .orElseGet(() -> WallClock.instant(typed, zone));
    }

    private static Optional<String> hourAlone(String typed) {
        Matcher hour = HOUR_ALONE.matcher(typed.strip());
        if (!hour.matches()) {
            return Optional.empty();
        }
        String which = hour.group(3) == null ? "" : hour.group(3);
        return Optional.of("%02d:%s%s".formatted(Integer.parseInt(hour.group(1)), hour.group(2), which));
    }
}
