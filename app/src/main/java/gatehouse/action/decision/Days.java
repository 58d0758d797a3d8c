package gatehouse.action.decision;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Days as this room reads and says them. */
public final class Days {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /** "12 March 2027". */
    public static String words(LocalDate day) {
        return WORDS.format(day);
    }

    /** The day of an instant, by the clock at the event. */
    public static String words(Instant at, ZoneId zone) {
        return WORDS.format(at.atZone(zone));
    }

    /** "12 March 2027, 16:20", by the clock at the event. */
    public static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    /** The day that was typed; none if nothing was, or if it is no day, which is then among the errors. */
    public static Optional<LocalDate> read(String typed, String field, Map<String, String> errors) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip(), TYPED));
        } catch (DateTimeException impossible) {
            errors.put(field, "“" + typed.strip() + "” is not a day. Write it as 2026-06-27.");
            return Optional.empty();
        }
    }
}
