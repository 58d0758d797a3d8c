package gatehouse.otherplans.proposal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.otherplans.proposal.ClockWords.Found;
import gatehouse.otherplans.proposal.ClockWords.Look;

/** Finds times as people say them: half past six, ten to six, eight o'clock, 8ish, until 11. */
final class SpokenClock {
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String HOUR =
            "(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])";
    private static final String LEAD =
            "(?<=\\b(?:at|by|until|till|til|from|about|around|roughly|before|after|approximately|again at)\\s)";
    /** What may stand after an hour that has no minutes, so that it is no number of something. */
    private static final String TAIL =
            "(?=\\s*(?:[.,;:)!?](?!\\d)|$|\\b(?:on|in the|until|till|til|for|sharp|tonight|tomorrow|that|this|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|onwards|latest|at the latest)\\b))";

    private static final Pattern HALF_OR_QUARTER =
            compile("\\b(?:(?<part>half|(?:a )?quarter)[\\s-](?<side>past|to)[\\s-]" + HOUR
                    + "\\b)(?!\\s?[ap]\\.?m)(?:\\s+o['’]clock)?");
    private static final Pattern MINUTES = compile(
            "\\b(?<minutes>five|ten|twenty|twenty[- ]five|[1-5]?\\d)(?:\\s+min(?:ute)?s)?\\s+(?<side>past|to)\\s+"
                    + HOUR + "\\b" + TAIL);
    private static final Pattern O_CLOCK = compile("\\b" + HOUR + "\\s?o['’]?\\s?clock\\b");
    private static final Pattern ISH = compile("(?<![\\w.:/£-])" + HOUR + "[ -]?ish\\b");
    private static final Pattern PAST_MIDNIGHT = compile("\\b(?:one|a|1) minute past midnight\\b");
    private static final Pattern HALF_TEN = compile(LEAD + "half\\s" + HOUR + "\\b(?:(?=\\s+and\\b)|" + TAIL + ")");
    private static final Pattern TEN_THIRTY =
            compile(LEAD + HOUR + "[\\s-](?<minutes>fifteen|thirty|forty[- ]five)\\b");
    private static final Pattern LED = compile(LEAD + "(?!one\\b)" + HOUR + TAIL);

    private static final int SIXTY = 60;
    private static final int HALF = 30;
    private static final int QUARTER = 15;

    private SpokenClock() {}

    /** None of them says which half of the day it is in. */
    static void take(String words, List<Found> found) {
        Matcher part = HALF_OR_QUARTER.matcher(words);
        while (part.find()) {
            boolean isHalf = part.group("part").equalsIgnoreCase("half");
            int minutes = isHalf ? HALF : QUARTER;
            add(part, hour(part) + (isTo(part) ? -minutes : minutes), found);
        }
        Matcher some = MINUTES.matcher(words);
        while (some.find()) {
            int minutes = minutes(some.group("minutes"));
            if (minutes < SIXTY
                    && (isTo(some) ? !Character.isDigit(some.group("minutes").charAt(0)) : true)) {
                add(some, hour(some) + (isTo(some) ? -minutes : minutes), found);
            }
        }
        Matcher half = HALF_TEN.matcher(words);
        while (half.find()) {
            add(half, hour(half) + HALF, found);
        }
        Matcher thirty = TEN_THIRTY.matcher(words);
        while (thirty.find()) {
            String minutes = thirty.group("minutes").toLowerCase(Locale.UK);
            add(
                    thirty,
                    hour(thirty)
                            + (minutes.startsWith("fif") ? QUARTER : minutes.startsWith("thi") ? HALF : 3 * QUARTER),
                    found);
        }
        Matcher past = PAST_MIDNIGHT.matcher(words);
        while (past.find()) {
            found.add(new Found(past.start(), past.end(), 1, true, "", Look.TIME));
        }
        for (Pattern pattern : List.of(O_CLOCK, ISH, LED)) {
            Matcher match = pattern.matcher(words);
            while (match.find()) {
                add(match, hour(match), found);
            }
        }
    }

    private static void add(Matcher match, int minutes, List<Found> found) {
        int from = match.start();
        int to = match.end();
        if (found.stream().noneMatch(other -> from < other.to() && other.from() < to)) {
            found.add(new Found(from, to, minutes < SIXTY ? minutes + 12 * SIXTY : minutes, false, "", Look.TIME));
        }
    }

    private static boolean isTo(Matcher match) {
        return match.group("side").equalsIgnoreCase("to");
    }

    private static int hour(Matcher match) {
        return number(match.group("hour")) * SIXTY;
    }

    private static int minutes(String words) {
        String said = words.toLowerCase(Locale.UK);
        return said.startsWith("twenty") ? (said.endsWith("five") ? 25 : 20) : number(said);
    }

    private static int number(String words) {
        return Character.isDigit(words.charAt(0))
                ? Integer.parseInt(words)
                : NUMBERS.indexOf(words.toLowerCase(Locale.UK));
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
