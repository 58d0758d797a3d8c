package gatehouse.tasking.event;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.kind.WallClock;
import gatehouse.tasking.event.Windows.Window;

/** One line of a phase's windows: a single window, or a run of the same hours on many days. */
record WindowLine(ZoneId zone) {
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final String TIME = "(\\d{2}:\\d{2})";
    private static final String TIME_OF_A_CLOCK = "(\\d{2}:\\d{2}(?: [A-Za-z]{3,5})?)";
    private static final Pattern ONCE =
            Pattern.compile(DAY + " " + TIME_OF_A_CLOCK + " to (?:" + DAY + " )?" + TIME_OF_A_CLOCK);
    private static final Pattern RUN =
            Pattern.compile("(?:every ([A-Za-z]+(?:, ?[A-Za-z]+){0,6})|daily) from " + DAY + " to " + DAY + ", " + TIME
                    + " to " + TIME + "( next day)?(?:, except " + DAY + "((?:, ?" + DAY + "){0,400}))?");
    private static final int LONGEST_RUN_IN_YEARS = 3;
    private static final Map<String, DayOfWeek> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toUnmodifiableMap(day -> day.name().substring(0, 3), Function.identity()));

    List<Window> read(String words) {
        Matcher once = ONCE.matcher(words);
        if (once.matches()) {
            return List.of(once(once));
        }
        Matcher run = RUN.matcher(words);
        if (run.matches()) {
            return run(run, words);
        }
        throw new Refusal(WindowFault.CANNOT_BE_READ, words);
    }

    private Window once(Matcher typed) {
        String first = typed.group(1);
        String last = typed.group(3) == null ? first : typed.group(3);
        Instant from = WallClock.instant(first + " " + typed.group(2), zone);
        Instant to = WallClock.instant(last + " " + typed.group(4), zone);
        if (!from.isBefore(to)) {
            throw new Refusal(WindowFault.ENDS_BEFORE_IT_STARTS, first);
        }
        return new Window(from, to);
    }

    private List<Window> run(Matcher typed, String words) {
        LocalTime from = time(typed.group(4));
        LocalTime to = time(typed.group(5));
        boolean pastMidnight = typed.group(6) != null;
        if (!pastMidnight && !from.isBefore(to)) {
            throw new Refusal(WindowFault.EVENING_ENDS_BEFORE_IT_STARTS, from, to);
        }
        List<Window> windows = new ArrayList<>();
        for (LocalDate day : days(typed)) {
            LocalDate last = pastMidnight ? day.plusDays(1) : day;
            windows.add(new Window(instant(day, from), instant(last, to)));
        }
        if (windows.isEmpty()) {
            throw new Refusal(WindowFault.NO_DAYS_LEFT, words);
        }
        return windows;
    }

    private Instant instant(LocalDate day, LocalTime time) {
        String minute = day + " " + time;
        if (zone.getRules().getValidOffsets(day.atTime(time)).size() > 1) {
            throw new Refusal(WindowFault.TIME_COMES_TWICE, minute);
        }
        return WallClock.instant(minute, zone);
    }

    private static Set<LocalDate> days(Matcher typed) {
        LocalDate first = day(typed.group(2));
        LocalDate last = day(typed.group(3));
        if (last.isBefore(first)) {
            throw new Refusal(WindowFault.LAST_DAY_BEFORE_FIRST, last, first);
        }
        if (last.isAfter(first.plusYears(LONGEST_RUN_IN_YEARS))) {
            throw new Refusal(WindowFault.TOO_MANY_DAYS, first, last);
        }
        Set<DayOfWeek> weekdays = weekdays(typed.group(1));
        Set<LocalDate> days = first.datesUntil(last.plusDays(1))
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (LocalDate excepted : excepted(typed)) {
            if (!days.remove(excepted)) {
                throw new Refusal(WindowFault.EXCEPTED_DAY_NOT_IN_IT, excepted);
            }
        }
        return days;
    }

    private static Set<DayOfWeek> weekdays(String typed) {
        if (typed == null) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        return list(typed).stream().map(WindowLine::weekday).collect(Collectors.toSet());
    }

    /** Mon or Monday; nothing in between. */
    private static DayOfWeek weekday(String typed) {
        String name = typed.toUpperCase(Locale.ROOT);
        DayOfWeek day = name.length() < 3 ? null : WEEKDAYS.get(name.substring(0, 3));
        if (day == null || (name.length() > 3 && !day.name().equals(name))) {
            throw new Refusal(WindowFault.NO_SUCH_WEEKDAY, typed);
        }
        return day;
    }

    private static List<LocalDate> excepted(Matcher typed) {
        if (typed.group(7) == null) {
            return List.of();
        }
        return list(typed.group(7) + typed.group(8)).stream()
                .map(WindowLine::day)
                .toList();
    }

    private static List<String> list(String typed) {
        return List.of(typed.split(", ?"));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException impossible) {
            throw new Refusal(WindowFault.NO_SUCH_DAY, typed);
        }
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException impossible) {
            throw new Refusal(WindowFault.NO_SUCH_TIME, typed);
        }
    }
}
