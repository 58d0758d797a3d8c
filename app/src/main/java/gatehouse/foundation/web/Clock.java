package gatehouse.foundation.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as pages show them: by the clock in London, to the minute, with its name. */
public final class Clock {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm zzz", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Clock() {}

    /** "14:32", of what is today. */
    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    public static String words(Instant instant) {
        return WORDS.format(instant);
    }
}
