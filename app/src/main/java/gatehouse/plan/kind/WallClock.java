package gatehouse.plan.kind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A minute by the clock on the wall of the event: {@code 2026-06-27 10:00}.
 *
 * <p>A minute that the clocks leave out is refused. One that comes twice asks which, and is answered by the zone's own
 * short name after it: {@code 2026-10-25 01:30 BST}.
 */
public final class WallClock {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private static final int DAY = "2026-06-27".length();

    private static final Pattern DAY_ALONE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final DateTimeFormatter SHORT_NAME = DateTimeFormatter.ofPattern("zzz", Locale.UK);

    private WallClock() {}

    /** Why a minute was not taken, as a sentence. */
    public static final class NoSuchMinute extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoSuchMinute(String sentence) {
            super(sentence);
        }
    }

    /** The instant that a minute means; throws {@link NoSuchMinute} with a sentence for the person. */
    public static Instant instant(String typed, ZoneId zone) {
        String words = typed.strip().replaceFirst("(?<=^.{10})T", " ");
        int suffix = words.indexOf(' ', Math.min(words.length(), 11));
        String which = suffix < 0 ? "" : words.substring(suffix + 1).strip();
        LocalDateTime minute = minute(suffix < 0 ? words : words.substring(0, suffix), typed.strip());
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(minute);
        if (offsets.isEmpty()) {
            throw new NoSuchMinute("There is no " + MINUTE.format(minute) + ": the clocks go forward over it.");
        }
        if (offsets.size() == 1 && which.isEmpty()) {
            return minute.toInstant(offsets.get(0));
        }
        return offsets.stream()
                .filter(offset -> shortName(minute, offset, zone).equalsIgnoreCase(which))
                .findFirst()
                .map(minute::toInstant)
                .orElseThrow(() -> new NoSuchMinute(which(minute, offsets, zone)));
    }

    /** What was typed where something is due: a day alone means its last minute. */
    public static String due(String typed) {
        String words = typed.strip();
        return DAY_ALONE.matcher(words).matches() ? words + " 23:59" : words;
    }

    /** The minute in words that {@link #instant} reads back to the same instant. */
    public static String words(Instant instant, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        LocalDateTime minute = there.toLocalDateTime();
        boolean twice = zone.getRules().getValidOffsets(minute).size() > 1;
        return MINUTE.format(minute) + (twice ? " " + shortName(minute, there.getOffset(), zone) : "");
    }

    /** The day of a minute that was taken, by the clock that it was written by. */
    public static LocalDate day(String taken) {
        return LocalDate.parse(taken.substring(0, DAY));
    }

    private static LocalDateTime minute(String words, String typed) {
        try {
            LocalDateTime minute = LocalDateTime.parse(words, MINUTE);
            checkYear(minute.getYear());
            return minute;
        } catch (DateTimeParseException notAMinute) {
            throw new NoSuchMinute("“" + typed + "” is not a date and time. Write it as 2026-06-27 10:00.");
        }
    }

    /** Refuses a year that is a slip of the keyboard, and that not every calendar counts alike. */
    static void checkYear(int year) {
        if (year < 1900 || year > 2999) {
            throw new NoSuchMinute("The year " + year + " is too far from now. Was another meant?");
        }
    }

    private static String which(LocalDateTime minute, List<ZoneOffset> offsets, ZoneId zone) {
        String first = shortName(minute, offsets.get(0), zone);
        if (offsets.size() == 1) {
            return "Leave out what follows the time, or write " + MINUTE.format(minute) + " " + first + ".";
        }
        return MINUTE.format(minute) + " comes twice, because the clocks go back. Write " + MINUTE.format(minute) + " "
                + first + " for the first, or " + shortName(minute, offsets.get(1), zone) + " for the second.";
    }

    private static String shortName(LocalDateTime minute, ZoneOffset offset, ZoneId zone) {
        return SHORT_NAME.format(minute.toInstant(offset).atZone(zone));
    }
}
