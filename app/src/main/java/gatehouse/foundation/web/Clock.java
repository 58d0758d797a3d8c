package gatehouse.foundation.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as pages show them: by the clock in London, to the minute, with its name. */
public final class Clock {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm zzz", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Clock() {}

    public static String words(Instant instant) {
        return WORDS.format(instant);
    }
}
