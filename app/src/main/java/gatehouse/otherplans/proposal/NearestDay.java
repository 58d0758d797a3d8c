package gatehouse.otherplans.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the day of a time among the days of its sentence. */
record NearestDay(String words, List<DayWords.Found> days, List<SureTimes.Pair> pairs) {
    private static final Pattern TIME_NEXT = Pattern.compile(
            "(?i)^\\s*[:,–-]?\\s*(?:from |at |between"
                    + " )?(?:\\d{1,2}[:.]\\d\\d|\\d{1,2}\\s?[ap]\\.?m|\\d{4}\\b(?!\\s*$)|\\d{1,2}\\s*(?:-|–|to)|noon|midnight)");
    private static final Pattern APART = Pattern.compile("(?i)[;]|\\b(?:and|but|while|whereas)\\b");
    private static final Pattern INTO_THE_NIGHT = Pattern.compile(
            "(?i)\\b(?:until|till|til|to|closes?(?: at)?|ends?(?: at)?|finish(?:es)?(?: at)?)\\s+(?:about |around )?$");
    private static final int FIVE = 5 * 60;
    private static final int SMALL_HOURS = 6 * 60;
    private static final int EVENING = 18 * 60;
    private static final Pattern LINK_BEFORE = Pattern.compile(
            "(?i)^[\\s,:;(–-]*(?:(?:morning|afternoon|evening|night)s?\\b)?[\\s,:;(–-]*(?:(?:from|at|between|until|till|to|by)\\s*)*[\\s,:(–-]*$");
    private static final Pattern LINK_AFTER = Pattern.compile(
            "(?i)^[\\s,(]*(?:hrs|hours)?[\\s,]*(?:in the (?:morning|afternoon|evening))?[\\s,]*(?:on|of)?\\s*"
                    + "(?:the\\s+)?(?:(?:both|each|all)(?: days)?\\s*)?[,:]?\\s*$");

    /** The day that stands right before the time, or right after it. */
    Optional<DayWords.Found> adjacent(ClockWords.Found time) {
        Optional<DayWords.Found> after = days.stream()
                .filter(day -> day.from() >= time.to())
                .filter(day -> LINK_AFTER
                        .matcher(words.substring(time.to(), day.from()))
                        .matches())
                .filter(day -> !isOfTheNext(time, day))
                .findFirst();
        return after.or(() -> days.stream()
                .filter(day -> day.to() <= time.from())
                .filter(day -> LINK_BEFORE
                        .matcher(words.substring(day.to(), time.from()))
                        .matches())
                .findFirst());
    }

    /** Fri 4pm, Sat 5pm: a day after a comma that a time follows is that time's. */
    private boolean isOfTheNext(ClockWords.Found time, DayWords.Found day) {
        return words.substring(time.to(), day.from()).contains(",")
                && TIME_NEXT.matcher(words.substring(day.to())).find();
    }

    /** The day before it in the sentence; one after it only where that belongs to no other time. */
    Optional<DayWords.Found> of(SureTimes.Pair pair) {
        Optional<DayWords.Found> before =
                days.stream().filter(day -> day.to() <= pair.first().from()).reduce((one, other) -> other);
        return before.or(() -> days.stream()
                .filter(day -> !isOfALater(pair, day))
                .filter(day ->
                        pairs.stream().filter(other -> !other.equals(pair)).noneMatch(other -> isAdjacent(other, day)))
                .findFirst());
    }

    /** At 23:15, and the first on Sunday is at 07:00: behind the and, and before the other time. */
    private boolean isOfALater(SureTimes.Pair pair, DayWords.Found day) {
        int from = pair.second().to();
        return day.from() >= from
                && pairs.stream().anyMatch(other -> other.first().from() >= day.to())
                && APART.matcher(words.substring(from, day.from())).find();
    }

    /** The days that no time of the sentence is on. */
    List<DayWords.Found> unused() {
        return days.stream()
                .filter(day -> pairs.stream().noneMatch(pair -> isOn(pair, day)))
                .toList();
    }

    private boolean isOn(SureTimes.Pair pair, DayWords.Found day) {
        Optional<DayWords.Found> own = adjacent(pair.first());
        Optional<DayWords.Found> last = adjacent(pair.second());
        boolean isInside =
                day.from() >= pair.first().from() && day.to() <= pair.second().to();
        return isInside
                || own.filter(day::equals).isPresent()
                || last.filter(day::equals).isPresent()
                || (own.isEmpty()
                        && last.isEmpty()
                        && of(pair).filter(day::equals).isPresent());
    }

    /** Bars until 01:00 are open into the next day. */
    boolean isOfTheNight(SureTimes.Pair pair) {
        String before = words.substring(0, pair.first().from());
        return pair.first().isOnClock()
                && pair.first().minutes() <= FIVE
                && INTO_THE_NIGHT.matcher(before).find();
    }

    /** Whether something ends at a single time; of times in a row the first tells. */
    boolean isEnd(SureTimes.Pair pair) {
        int at = pairs.indexOf(pair);
        if (at > 0 && !pairs.get(at - 1).isRange() && !EndWords.isEnd(words, pair.first())) {
            SureTimes.Pair before = pairs.get(at - 1);
            String between = words.substring(before.first().to(), pair.first().from());
            for (DayWords.Found day : days) {
                if (day.from() >= before.first().to()
                        && day.to() <= pair.first().from()) {
                    between = between.replace(words.substring(day.from(), day.to()), "");
                }
            }
            return between.matches("(?i)\\s*(?:on\\s+)?(?:,|,?\\s*and|&|or|/)\\s*(?:at\\s+)?(?:on\\s+)?")
                    && isEnd(before);
        }
        return EndWords.isEnd(words, pair.first());
    }

    /** Every 15 minutes from 22:40 until 00:10: after an evening's time in the same words. */
    boolean isPastMidnight(SureTimes.Pair pair) {
        int at = pairs.indexOf(pair);
        if (at < 1 || pair.first().minutes() > SMALL_HOURS || !pair.first().isOnClock()) {
            return false;
        }
        SureTimes.Pair before = pairs.get(at - 1);
        return !before.isRange()
                && before.first().minutes() >= EVENING
                && days.stream()
                        .noneMatch(day -> day.from() >= before.first().to()
                                && day.to() <= pair.first().from());
    }

    private boolean isAdjacent(SureTimes.Pair pair, DayWords.Found day) {
        return adjacent(pair.first()).filter(day::equals).isPresent()
                || adjacent(pair.second()).filter(day::equals).isPresent();
    }
}
