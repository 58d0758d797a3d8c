package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds times of day in words: of 24 hours and of 12, with a colon, a full stop or neither, and spoken. */
final class ClockWords {
    private static final String MERIDIEM = "(?:\\s?(?<half>[ap](?:m\\b|\\.\\s?m\\b\\.?))(?!\\w))";
    private static final String CLOCK = "Z(?:ulu)?|UTC|GMT|BST|CES?T|local time|local(?=\\s?[,.;()]|$)";
    private static final String HRS = "(?:hours|hrs|hr|h)\\b\\.?";
    private static final String ZONE =
            "(?:\\s?" + HRS + ")?(?:\\s?(?:(?<zone>" + CLOCK + ")\\b|\\((?<aside>" + CLOCK + ")\\)))?";
    private static final String NUMBERED =
            "(?:version|section|para|paragraph|annex|clause|condition|article|rule|regulation|appendix|item|table|figure|fig\\.?|part|step|page|chapter|channel|ch\\.?|revision|rev|ratio(?: of)?|gradient(?: of)?|slope(?: of)?|scale(?: of)?)s?";
    /** 1900x0700 is a range. */
    private static final String START =
            "(?<!(?:[\\w.:/£$€#](?<!(?<!\\w)\\d{4}x))|\\d,)(?<!(?<!\\d{4})-)(?<!\\b" + NUMBERED + "\\s{1,2})";

    private static final String NO_RATIO =
            "(?<!\\b(?:ratio|scale|gradient|slope)(?: of| is| at)?:? )(?!\\d?\\d:\\d\\d (?:ratio|scale|gradient|slope|ramp|fall)\\b)";
    private static final Pattern COLON = compile(NO_RATIO
            + "(?<![\\d:]|(?<!\\d:\\d\\d)/|\\d\\.)(?<hour>[01]?\\d|2[0-4])[:](?<minute>[0-5]\\d)(?::[0-5]\\d)?(?!\\d|:\\d|,\\d\\d\\d)"
            + MERIDIEM + "?" + ZONE);
    private static final Pattern HALVES =
            compile("(?<![\\d.:/£])(?<hour>1[0-2]|0?[1-9])(?:[.](?<minute>[0-5]\\d))?" + MERIDIEM + ZONE);
    private static final Pattern HOURS = compile("(?<![\\d.:/£])(?<hour>[01]\\d|2[0-4])[.]?(?<minute>[0-5]\\d)(?:\\s?"
            + HRS + "(?:\\s?(?<zone>" + CLOCK + ")\\b)?|\\s?(?<aside>" + CLOCK + ")\\b)");
    private static final Pattern NAMED = compile(
            "(?<![\\w.])(?<!12:00 \\(|1200 \\(|12\\.00 \\(|00:00 \\(|0000 \\()(?:12\\s?)?(?<named>noon|midday|mid-day|midnight)\\b");
    private static final Pattern BARE = compile(
            START
                    + "(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?!(?!x\\d{4}\\b(?! ?(?:mm|cm|panels?|sheets?|boards?)\\b))[\\w/%]|[:.,]\\d|\\s\\d{3})");
    private static final Pattern DOTTED = compile(
            START + "(?<hour>[01]?\\d|2[0-4])[.](?<minute>[0-5]\\d)(?:[ -]?(?<ish>ish)\\b)?(?![\\w/%]|[:.,]\\d)");
    private static final Pattern HOUR =
            compile("(?<![\\w.:/£]|[A-Za-z]-|\\d{3}-)(?<hour>1[0-2]|[1-9])(?![\\w:/%]|[.,]\\d)");
    private static final Pattern NO_TIME = compile("(?<![\\d:/.])(?:(?<hour>\\d\\d?):(?<minute>\\d\\d)(?![\\d:])(?:\\s?"
            + HRS + ")?|(?<four>\\d{4})\\s?(?:hours|hrs|hr)\\b)");

    private static final int HOURS_IN_HALF = 12;
    private static final int MINUTES = 60;
    private static final int MINUTES_IN_DAY = 24 * MINUTES;

    private ClockWords() {}

    /** How much the look of a time alone says: certain, a number unless its neighbours say time, an hour of a range. */
    enum Look {
        TIME,
        PERHAPS,
        HOUR_OF_RANGE
    }

    /**
     * A time that was found.
     *
     * @param minutes since midnight; 24 hours for the midnight that ends a day; below 0 where no clock shows it
     * @param isHalf whether it is known which half of the day it is in
     * @param zone the clock that is named with it; empty if none
     * @param isGuessed whether the words leave open in which half of the day it is, and it was taken for the later
     */
    record Found(int from, int to, int minutes, boolean isHalf, String zone, Look look, boolean isGuessed) {
        Found(int from, int to, int minutes, boolean isHalf, String zone, Look look) {
            this(from, to, minutes, isHalf, zone, look, false);
        }

        Found moved(int later) {
            return new Found(from, to, minutes + later, true, zone, Look.TIME);
        }

        Found sure() {
            return as(Look.TIME);
        }

        Found as(Look other) {
            return new Found(from, to, minutes, isHalf, zone, other, isGuessed);
        }

        Found by(String clock) {
            return new Found(from, to, minutes, isHalf, clock, look, isGuessed);
        }

        Found guessed() {
            return new Found(from, to, minutes, isHalf, zone, look, true);
        }

        boolean isSure() {
            return look == Look.TIME;
        }

        /** 25:70 is none. */
        boolean isOnClock() {
            return minutes >= 0;
        }
    }

    static List<Found> find(String words) {
        List<Found> found = new ArrayList<>();
        SpokenClock.take(words, found);
        take(COLON, words, Look.TIME, found);
        take(HALVES, words, Look.TIME, found);
        take(HOURS, words, Look.TIME, found);
        take(NAMED, words, Look.TIME, found);
        take(DOTTED, words, Look.PERHAPS, found);
        take(BARE, words, Look.PERHAPS, found);
        take(NO_TIME, words, Look.PERHAPS, found);
        take(HOUR, words, Look.HOUR_OF_RANGE, found);
        found.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return found;
    }

    private static void take(Pattern pattern, String words, Look look, List<Found> found) {
        Matcher match = pattern.matcher(words);
        while (match.find()) {
            int from = match.start();
            int to = match.end();
            boolean isFree = found.stream().noneMatch(other -> from < other.to() && other.from() < to);
            if (isFree) {
                Found time = pattern == NAMED
                        ? named(match)
                        : pattern == NO_TIME ? none(match) : counted(match, pattern, look);
                if (time.minutes() <= MINUTES_IN_DAY) {
                    found.add(time);
                }
            }
        }
    }

    private static Found named(Matcher match) {
        boolean isMidnight = match.group("named").toLowerCase(Locale.UK).equals("midnight");
        return new Found(match.start(), match.end(), (isMidnight ? 24 : HOURS_IN_HALF) * MINUTES, true, "", Look.TIME);
    }

    private static Found none(Matcher match) {
        Look look = match.group("four") == null ? Look.PERHAPS : Look.TIME;
        return new Found(match.start(), match.end(), -1, true, "", look);
    }

    private static Found counted(Matcher match, Pattern pattern, Look look) {
        int hour = Integer.parseInt(match.group("hour"));
        String minute = pattern == HOUR ? null : match.group("minute");
        String half = pattern == COLON || pattern == HALVES ? match.group("half") : null;
        boolean isIsh = pattern == DOTTED
                && (match.group("ish") != null || match.group("hour").matches("0\\d"));
        if (half != null) {
            boolean isAfternoon = Character.toLowerCase(half.charAt(0)) == 'p';
            hour = hour > HOURS_IN_HALF ? hour : hour % HOURS_IN_HALF + (isAfternoon ? HOURS_IN_HALF : 0);
        }
        int minutes = hour * MINUTES + (minute == null ? 0 : Integer.parseInt(minute));
        boolean isKnown = half != null
                || pattern == HOURS
                || pattern == BARE
                || (pattern == COLON && hour != HOURS_IN_HALF)
                || (pattern == DOTTED
                        && (hour > HOURS_IN_HALF || match.group("hour").startsWith("0")));
        return new Found(match.start(), match.end(), minutes, isKnown, zone(match, pattern), isIsh ? Look.TIME : look);
    }

    private static String zone(Matcher match, Pattern pattern) {
        if (pattern != COLON && pattern != HOURS && pattern != HALVES) {
            return "";
        }
        String zone = match.group("zone") == null ? match.group("aside") : match.group("zone");
        return zone == null ? "" : zone;
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
