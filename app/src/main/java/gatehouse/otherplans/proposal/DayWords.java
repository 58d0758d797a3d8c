package gatehouse.otherplans.proposal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds days in words: with and without year, by name or in figures, and from one day to another. */
final class DayWords {
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)";
    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String NUMBER = "(?:[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,?\\s+|-)(?<year>20\\d\\d|['’]\\d\\d)\\b(?!\\s*(?:hrs|hours|h\\b))";
    private static final String WHEN = "(?:(?<weekday>\\b" + WEEKDAY + ")\\.?,?\\s+(?:the\\s+)?)?";

    private static final Pattern NAMED = compile(WHEN + "(?:(?<from>(?<![\\d:.])\\b" + NUMBER + ")(?<list>(?:,\\s*(?:"
            + WEEKDAY + "\\s+)?" + NUMBER + ")*),?\\s*(?<join>-|–|—|/|to|until|and|&)\\s*"
            + "(?:the\\s+)?(?:" + WEEKDAY + "\\s+)?)?(?<day>(?<![\\d:.])\\b" + NUMBER + ")(?:\\s+of)?[\\s-]+(?<month>"
            + MONTH + ")\\b\\.?(?:"
            + YEAR + ")?");
    private static final Pattern MONTH_FIRST = compile(WHEN + "(?<month>\\b" + MONTH + ")\\.?\\s+(?<day>" + NUMBER
            + ")\\b(?!:|\\.\\d)(?:\\s*(?:-|–|to|and)\\s*(?<last>" + NUMBER + ")\\b(?!:|\\.\\d))?(?:" + YEAR + ")?");
    private static final Pattern FIGURES = compile(
            WHEN
                    + "(?<![\\d/.])(?<day>[0-3]?\\d)(?<mark>[/.-])(?<month>[01]?\\d)\\k<mark>(?<year>20\\d\\d|\\d\\d)(?!\\d|[/.]\\d)");
    private static final Pattern DASHED =
            compile(WHEN + "(?<![\\d/.-])(?<day>[0-3]?\\d)-(?<month>" + MONTH + ")-(?<year>20\\d\\d|\\d\\d)(?!\\d)");
    private static final Pattern SLASHED = compile(WHEN + "(?<![\\d/])(?<day>[0-3]?\\d)/(?<month>[01]?\\d)(?![\\d/])");
    private static final Pattern ISO = compile(WHEN + "\\b(?<year>20\\d\\d)-(?<month>[01]\\d)-(?<day>[0-3]\\d)\\b");
    private static final Pattern WEEKDAY_ALONE = compile(
            "\\b(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)s?\\b");
    /** On the 26th, where that is a day of the event. */
    private static final Pattern NUMBER_ALONE = compile(
            WHEN
                    + "\\b(?:on\\s+)?the\\s+(?<day>[0-3]?\\d)(?:st|nd|rd|th)\\b(?=\\s*(?:[.,;:)–-]|$|(?:at|from|to|until|till|through|and|or|between|for|of|in|by|only|when|the|we|all|our|no|there|\\d)))");

    /** Sat 12th, and Sunday 13: without its month. */
    private static final Pattern WEEKDAY_NUMBER = compile("(?<weekday>\\b" + WEEKDAY + ")\\.?,?\\s+(?:the\\s+)?(?<day>"
            + "[0-3]?\\d(?:st|nd|rd|th)|[0-3]?\\d(?!\\d|[:.]\\d|\\s?(?:-|–|—|to|till|until|am|pm|a\\.m|p\\.m|noon|x|o['’]?clock|ish|hrs)))\\b(?!\\s+"
            + MONTH + ")");

    private static final Pattern MONTHS = Pattern.compile("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec");
    /** Gate 2 may open, and the march. */
    private static final Pattern SMALL_MONTH = Pattern.compile("\\b(?:may|march)\\b");

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern AND = Pattern.compile("(?i)\\s*(?:,\\s*)?(?:(?:and|&)\\s+(?:on\\s+)?|/\\s*)");
    private static final Pattern TO = Pattern.compile("(?i)\\s*(?:-|–|—|to|until|till|through to)\\s*");
    private static final int CENTURY = 100;
    private static final int MOST = 60;
    private static final int LETTERS = 3;

    private final EventContext event;

    DayWords(EventContext event) {
        this.event = event;
    }

    /**
     * A day that was found.
     *
     * @param days more than one where several are named in one; none where nothing tells which it is
     * @param weekday as it stands there, whether it agrees or not
     * @param isNone whether it is written out and no calendar has it
     */
    record Found(int from, int to, List<LocalDate> days, Optional<DayOfWeek> weekday, boolean isNone) {
        Found(int from, int to, List<LocalDate> days, Optional<DayOfWeek> weekday) {
            this(from, to, days, weekday, false);
        }

        Optional<LocalDate> day() {
            return days.stream().findFirst();
        }

        Optional<LocalDate> last() {
            return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
        }

        /** Its own words. */
        String said(String words) {
            return words.substring(from, to).strip().replaceFirst("\\.$", "");
        }

        boolean isSeveral() {
            return days.size() > 1;
        }

        /** Whether each is the day after the one before. */
        boolean isUnbroken() {
            return IntStream.range(1, days.size())
                    .allMatch(i -> days.get(i - 1).plusDays(1).equals(days.get(i)));
        }
    }

    /** All days, in order; what stands in a longer one is not told again. */
    List<Found> find(String words) {
        List<Found> found = new ArrayList<>();
        for (Pattern pattern : List.of(
                ISO, FIGURES, DASHED, NAMED, MONTH_FIRST, SLASHED, WEEKDAY_NUMBER, NUMBER_ALONE, WEEKDAY_ALONE)) {
            Matcher match = pattern.matcher(words);
            while (match.find()) {
                int from = match.start();
                int to = match.end();
                if (found.stream().noneMatch(other -> from < other.to() && other.from() < to)) {
                    read(pattern, match).ifPresent(found::add);
                }
            }
        }
        RelativeDays.take(words, event, found);
        found.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return RelativeDays.latter(words, joined(words, found));
    }

    /** What follows a time, without the day that may stand right after it. */
    static String without(String words, int from, DayWords days) {
        String after = words.substring(from);
        return days.find(words).stream()
                .filter(day -> day.from() >= from
                        && words.substring(from, day.from()).matches("(?i)[\\s,(]*(?:on|of)?\\s*(?:the\\s+)?"))
                .findFirst()
                .map(day -> " ".repeat(day.to() - from) + words.substring(day.to()))
                .orElse(after);
    }

    /** Monday 20 October to Thursday 23 October are four days; Friday and Saturday are two. */
    private static List<Found> joined(String words, List<Found> found) {
        List<Found> joined = new ArrayList<>();
        for (Found day : found) {
            Found before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            String gap = before == null ? "" : words.substring(before.to(), day.from());
            boolean isReal = before != null && !before.isNone() && !day.isNone();
            if (isReal && AND.matcher(gap).matches()) {
                List<LocalDate> days = new ArrayList<>(before.days());
                days.addAll(day.days());
                joined.set(joined.size() - 1, new Found(before.from(), day.to(), days, before.weekday()));
            } else if (before != null && TO.matcher(gap).matches() && isLater(before, day)) {
                List<LocalDate> days = before.day()
                        .get()
                        .datesUntil(day.last().get().plusDays(1))
                        .limit(MOST)
                        .toList();
                joined.set(joined.size() - 1, new Found(before.from(), day.to(), days, before.weekday()));
            } else {
                joined.add(day);
            }
        }
        return joined;
    }

    private static boolean isLater(Found before, Found day) {
        return before.day().isPresent()
                && day.last().isPresent()
                && before.day().get().isBefore(day.last().get());
    }

    private Optional<Found> read(Pattern pattern, Matcher match) {
        Optional<DayOfWeek> weekday =
                Optional.ofNullable(match.group("weekday")).map(DayWords::weekday);
        if (pattern == WEEKDAY_ALONE) {
            Optional<LocalDate> day = weekday.flatMap(event::day);
            return Optional.of(
                    new Found(match.start(), match.end(), day.stream().toList(), weekday));
        }
        if (SMALL_MONTH.matcher(match.group()).find()) {
            return Optional.empty();
        }
        if (pattern == WEEKDAY_NUMBER) {
            return ofMonth(match, weekday);
        }
        if (pattern == NUMBER_ALONE) {
            List<LocalDate> day = event.days().stream()
                    .filter(on -> on.getDayOfMonth() == number(match.group("day")))
                    .toList();
            return day.size() == 1
                    ? Optional.of(new Found(match.start(), match.end(), day, weekday))
                    : Optional.empty();
        }
        try {
            int month = month(match.group("month"));
            List<LocalDate> days = new ArrayList<>();
            for (int number : numbers(pattern, match)) {
                day(pattern, match, month, number).ifPresent(days::add);
            }
            boolean isFraction = pattern == SLASHED
                    && (days.stream().noneMatch(event::isNear) || match.group().endsWith("24/7"));
            return isFraction
                    ? Optional.empty()
                    : Optional.of(new Found(match.start(), match.end(), List.copyOf(days), weekday));
        } catch (DateTimeException noSuchDay) {
            return pattern == SLASHED
                            || (pattern == FIGURES && match.group("mark").equals("."))
                    ? Optional.empty()
                    : Optional.of(new Found(match.start(), match.end(), List.of(), weekday, true));
        }
    }

    /** The day of this number in the months of the event that is near it; a bare number only on that weekday. */
    private Optional<Found> ofMonth(Matcher match, Optional<DayOfWeek> weekday) {
        int number = number(match.group("day"));
        boolean isOrdinal =
                !Character.isDigit(match.group("day").charAt(match.group("day").length() - 1));
        List<LocalDate> near = event.near(number);
        Optional<LocalDate> best = near.stream()
                .filter(day -> weekday.filter(day.getDayOfWeek()::equals).isPresent())
                .findFirst()
                .or(() -> near.stream().filter(day -> isOrdinal).findFirst());
        return best.map(day -> new Found(match.start(), match.end(), List.of(day), weekday));
    }

    /** 22 to 24 June are three days; 22 and 24 June are two. */
    private static List<Integer> numbers(Pattern pattern, Matcher match) {
        int last = number(match.group("day"));
        if (pattern == MONTH_FIRST && match.group("last") != null) {
            return IntStream.rangeClosed(last, number(match.group("last")))
                    .boxed()
                    .toList();
        }
        if (pattern != NAMED || match.group("from") == null) {
            return List.of(last);
        }
        int first = number(match.group("from"));
        if (match.group("join").matches("(?i)and|&")) {
            List<Integer> named = new ArrayList<>(List.of(first));
            Matcher more = DIGITS.matcher(match.group("list"));
            while (more.find()) {
                named.add(number(more.group()));
            }
            named.add(last);
            return named;
        }
        return first < last ? IntStream.rangeClosed(first, last).boxed().toList() : List.of(last);
    }

    private Optional<LocalDate> day(Pattern pattern, Matcher match, int month, int number) {
        String year = pattern == SLASHED ? null : match.group("year");
        if (year != null) {
            return Optional.of(
                    LocalDate.of(number(year) < CENTURY ? 2000 + number(year) : number(year), month, number));
        }
        return event.day(MonthDay.of(month, number)).map(day -> LocalDate.of(day.getYear(), month, number));
    }

    private static int month(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return number(words);
        }
        String start = words.substring(0, LETTERS).toLowerCase(Locale.UK);
        Matcher months = MONTHS.matcher("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec");
        int number = 0;
        while (months.find()) {
            number++;
            if (months.group().equals(start)) {
                return number;
            }
        }
        throw new DateTimeException(words);
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("\\D", ""));
    }

    private static DayOfWeek weekday(String words) {
        String start = words.substring(0, LETTERS).toUpperCase(Locale.UK);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new DateTimeException(words);
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
