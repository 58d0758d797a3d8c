package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds times of day in words: of 24 hours and of 12, with a colon, a full stop or neither. */
final class ClockWords {
    private static final String MERIDIEM = "(?:\\s?(?<half>[ap](?:m\\b|\\.\\s?m\\b\\.?))(?!\\w))";
    private static final String ZONE = "(?:\\s?(?:hours|hrs|hr|h)\\b\\.?)?(?:\\s?(?<zone>Z|UTC|GMT|BST)\\b)?";
    private static final String START =
            "(?<![\\w.:/£$#]|\\d,)(?<!(?<!\\d{4})-)(?<!\\bversion |\\bsection |\\bpara |\\bparagraph |\\bannex )";
    private static final Pattern COLON = compile(
            "(?<![\\d:/]|\\d\\.)(?<hour>[01]?\\d|2[0-4])[:](?<minute>[0-5]\\d)(?::[0-5]\\d)?(?!\\d|:\\d|,\\d\\d\\d)"
                    + MERIDIEM + "?" + ZONE);
    private static final Pattern HALVES =
            compile("(?<![\\d.:/£])(?<hour>1[0-2]|0?[1-9])(?:[.](?<minute>[0-5]\\d))?" + MERIDIEM + "(?<zone>)?");
    private static final Pattern HOURS = compile(
            "(?<![\\d.:/£])(?<hour>[01]\\d|2[0-4])[.]?(?<minute>[0-5]\\d)(?:\\s?(?:hours|hrs|hr|h)\\b\\.?(?:\\s?(?<zone>Z|UTC|GMT|BST)\\b)?|\\s?(?<z>Z|UTC|GMT|BST)\\b)(?<half>)?");
    private static final Pattern NAMED = compile("\\b(?:12\\s)?(?<named>noon|midday|midnight)\\b");
    private static final Pattern BARE =
            compile(START + "(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?![\\w:/%]|[.,]\\d)");
    private static final Pattern DOTTED =
            compile(START + "(?<hour>[01]?\\d|2[0-4])[.](?<minute>[0-5]\\d)(?![\\w:/%]|[.,]\\d)");
    private static final Pattern HOUR = compile("(?<![\\w.:/£-])(?<hour>1[0-2]|[1-9])(?![\\w:/%.]|,\\d)");

    private static final int HOURS_IN_HALF = 12;
    private static final int MINUTES = 60;

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
     * @param minutes since midnight; 24 hours for the midnight that ends a day
     * @param isHalf whether it is known which half of the day it is in
     * @param zone the clock that is named with it; empty if none
     */
    record Found(int from, int to, int minutes, boolean isHalf, String zone, Look look) {
        Found moved(int later) {
            return new Found(from, to, minutes + later, true, zone, Look.TIME);
        }

        Found sure() {
            return new Found(from, to, minutes, isHalf, zone, Look.TIME);
        }

        boolean isSure() {
            return look == Look.TIME;
        }
    }

    static List<Found> find(String words) {
        List<Found> found = new ArrayList<>();
        take(COLON, words, Look.TIME, found);
        take(HALVES, words, Look.TIME, found);
        take(HOURS, words, Look.TIME, found);
        take(NAMED, words, Look.TIME, found);
        take(DOTTED, words, Look.PERHAPS, found);
        take(BARE, words, Look.PERHAPS, found);
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
            Found time = pattern == NAMED ? named(match) : counted(match, pattern, look);
            if (isFree && time.minutes() <= 24 * MINUTES) {
                found.add(time);
            }
        }
    }

    private static Found named(Matcher match) {
        boolean isMidnight = match.group("named").toLowerCase(Locale.UK).equals("midnight");
        return new Found(match.start(), match.end(), (isMidnight ? 24 : 12) * MINUTES, true, "", Look.TIME);
    }

    private static Found counted(Matcher match, Pattern pattern, Look look) {
        int hour = Integer.parseInt(match.group("hour"));
        String minute = pattern == HOUR ? null : match.group("minute");
        String half = pattern == COLON || pattern == HALVES ? match.group("half") : null;
        String zone = pattern == COLON || pattern == HOURS ? match.group("zone") : null;
        if (pattern == HOURS && zone == null) {
            zone = match.group("z");
        }
        if (half != null) {
            boolean isAfternoon = Character.toLowerCase(half.charAt(0)) == 'p';
            hour = hour > HOURS_IN_HALF ? hour : hour % HOURS_IN_HALF + (isAfternoon ? HOURS_IN_HALF : 0);
        }
        int minutes = hour * MINUTES + (minute == null ? 0 : Integer.parseInt(minute));
        boolean isKnown = half != null || pattern == HOURS || pattern == BARE || (pattern == COLON && hour != 12);
        return new Found(match.start(), match.end(), minutes, isKnown, zone == null ? "" : zone, look);
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
