package gatehouse.output.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Days and minutes as documents print them. */
final class PrintedDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_WEEK = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final Pattern KEPT_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int MINUTE_LENGTH = 16;

    private PrintedDates() {}

    /** "26 June 2027". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "26 Jun 2027", where there is little room. */
    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** A kept day, {@code 2027-06-26}, in words; anything else as it is. */
    static String day(String kept) {
        try {
            return DAY.format(LocalDate.parse(kept));
        } catch (DateTimeException other) {
            return kept;
        }
    }

    /** A kept minute, {@code 2027-06-26 10:00}, with the name of its clock if it has one. */
    static String minute(String kept) {
        if (kept.length() < MINUTE_LENGTH) {
            return kept;
        }
        try {
            LocalDateTime minute =
                    LocalDateTime.parse(kept.substring(0, MINUTE_LENGTH).replace(' ', 'T'));
            return MINUTE.format(minute) + kept.substring(MINUTE_LENGTH);
        } catch (DateTimeException other) {
            return kept;
        }
    }

    static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    /** The day of a kept instant, by the clock at the event. */
    static String dayOf(String instant, ZoneId zone) {
        try {
            return DAY.format(Instant.parse(instant).atZone(zone));
        } catch (DateTimeException other) {
            return instant;
        }
    }

    /** The words of a window with its days as people say them: "Sat 26 June 2027 10:00 to 12:30". */
    static String window(String kept) {
        return KEPT_DAY.matcher(kept).replaceAll(found -> {
            try {
                return DAY_OF_WEEK.format(LocalDate.parse(found.group()));
            } catch (DateTimeException noDay) {
                return found.group();
            }
        });
    }
}
