package gatehouse.otherplans.proposal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.otherplans.proposal.ClockWords.Found;

/** Takes a time that could be in the morning or after noon for one of them, by the words round it and the time before it. */
final class HalfOfDay {
    private static final Pattern AFTER =
            Pattern.compile("(?i)^[^.;,\\d]{0,22}?\\b(?<part>morning|afternoon|evening|night|tonight)\\b");
    private static final Pattern BEFORE =
            Pattern.compile("(?i)\\b(?<part>morning|afternoon|evening|tonight)\\b[^.;]{0,25}$");
    private static final Pattern SHOW = Pattern.compile(
            "(?i)\\b(?:doors|show|curtain(?: up)?|interval|concert|performance|encore|last orders|support act|headliner|kick-?off)\\b[^.;\\d]{0,15}$");
    /** The time before it is by the clock of 24 hours. */
    private static final Pattern TWENTY_FOUR =
            Pattern.compile("(?i)(?<![\\d.:])(?:[01]\\d|2[0-4]):?[0-5]\\d(?!\\s?[ap]\\.?m)\\b[^\\d]*$");

    private static final int NOON = 12 * 60;
    private static final int HOUR = 60;
    private static final int SIX = 6;
    private static final int SEVEN = 7;
    private static final int NINE = 9;

    private HalfOfDay() {}

    /** Whether the words alone leave it open. */
    static boolean isOpen(Found time) {
        return !time.isHalf() && time.isOnClock() && time.minutes() < NOON;
    }

    /** As the words say: in the evening, that morning. */
    static Found said(String words, Found time) {
        Matcher after = AFTER.matcher(words.substring(time.to()));
        Matcher before = BEFORE.matcher(words.substring(0, time.from()));
        if (!isOpen(time) || !(after.find() || before.find())) {
            return time;
        }
        String part = after.reset().find() ? after.group("part") : before.group("part");
        return time.moved(isAfterNoon(part, time) ? NOON : 0).as(time.look());
    }

    /** @param before minutes of the time before it in the same words; none where it is the first */
    static Found taken(String words, Found time, Optional<Integer> before) {
        return isOpen(time) && isAfterNoon(words, time, before)
                ? time.moved(NOON).guessed()
                : time;
    }

    private static boolean isAfterNoon(String words, Found time, Optional<Integer> before) {
        boolean isInFigures = Character.isDigit(words.charAt(time.from())) && time.to() - time.from() > 2;
        if (before.isPresent()
                && !(isInFigures
                        && TWENTY_FOUR.matcher(words.substring(0, time.from())).find())) {
            return time.minutes() <= before.get() && before.get() < time.minutes() + NOON;
        }
        int hour = time.minutes() / HOUR;
        if (SHOW.matcher(words.substring(0, time.from())).find()) {
            return hour < NINE;
        }
        return hour < (isInFigures ? SIX : SEVEN);
    }

    private static boolean isAfterNoon(String part, Found time) {
        boolean isSmallHour = time.minutes() < SIX * HOUR;
        return switch (part.toLowerCase(Locale.UK)) {
            case "morning" -> false;
            case "night" -> !isSmallHour;
            default -> true;
        };
    }
}
