package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import gatehouse.otherplans.proposal.ClockWords.Found;
import gatehouse.otherplans.proposal.ClockWords.Look;

/** Tells numbers that are times from numbers that are not, by what stands around them, and joins the ends of ranges. */
final class SureTimes {
    private static final Pattern LEADS = Pattern.compile(
            "(?i)(?:^|\\b)(?:at|times?(?: are| is| of)?|from|until|till|til|by|before|after|between|about|around|roughly|approx\\.?|approximately|circa|@|since|than|NLT|opens?|opening|starts?|starting|begins?|beginning|commenc(?:es?|ing)|closes?|closing|ends?|ending|finish(?:es)?|finishing|start|end|kick-off|arriv(?:es?|ing)|depart(?:s|ing)?|leaves?|doors|gates|show|HW|LW|high water|low water|sunset|sunrise|briefing|brief|meet|parades?|muster|assemble|report|deploy|retire|stand[- ]to|SP|RP|KO|RV|ETA|ETD|curfew|live|due|H-hour(?: is)?|(?:comes?|goes?|back|switch(?:ed)?|turned) (?:on|off|in|out)|(?<!up"
                    + " )to)\\s*:?\\s*(?:about |around |approx\\.? |circa )?$");
    private static final Pattern SWITCHES = Pattern.compile("(?i)\\b(?:on|off|first|last|in|out|up|down)\\s+$");
    private static final Pattern GROWN = Pattern.compile(
            "(?i)\\b(?:up|down|rising|rose|risen|increas\\w+|fell|reduced|falling|grew|grown)\\s+(?:from|to|by)\\s+$");
    private static final Pattern TRAILS = Pattern.compile(
            "(?i)^\\s*(?:onwards?|latest|at the latest|sharp|start|finish|kick-?off|daily|each day|for \\d{1,2}[.:]?\\d\\d\\b|step[- ]off|show\\b)");
    private static final Pattern COUNTED = Pattern.compile("(?i)^\\s*(?:x\\s*)?(?:" + Quantities.UNITS + ")\\b");
    private static final Pattern OTHER_COUNT = Pattern.compile(
            "(?i)^\\s*(?:m|km|miles?|metres?|meters?|%|per|pp\\b|p\\b|each(?! day)|tonnes?|kg|mph|minutes?|mins?|hours|days|weeks|months|years?|seats|capacity|litres?|bottles|tables|chairs)\\b");
    private static final Pattern NAMES = Pattern.compile("(?i)\\b(?:" + Quantities.NAMED + ")s?\\s+$");
    private static final Pattern LINKS = Pattern.compile("(?i)^\\s*(?:-|–|—|till|til|until)\\s*$");
    private static final Pattern JOIN = Pattern.compile(
            "(?i)^\\s*(?:hrs|hours)?\\s*,?\\s*(?:-|–|—|−|>|→|to|until|till|til|through to|up to|right through to|x|and"
                    + " until|and ending at|ending(?: at)?|ends?(?: at)?)\\s*(?:about|around|approx\\.?|approximately)?\\s*$");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween\\s+(?:the hours of |about |approx\\.? )?$");
    private static final Pattern FILLER = Pattern.compile(
            "(?i)\\b(?:on|at|the|of|same day|that day|each day|every day|daily|following day|next day|following"
                    + " morning|next morning|in the morning|in the afternoon|in the evening|at night|morning|afternoon|evening|night)\\b|,|\\(|\\)");
    private static final Pattern OF_YEARS =
            Pattern.compile("(?i)\\b(?:since|in|of|act|dated|year|regulations?|order|edition|season|guide)\\s+$");
    private static final int YEARS_FROM = 20 * 60 + 24;
    private static final int YEARS_TO = 20 * 60 + 32;
    private static final int FOUR = 4;
    private static final int FIVE = 5;
    private static final int OLD_YEARS_FROM = 20 * 60;
    private static final int HALF_A_DAY = 12 * 60;

    private final String words;
    private final List<DayWords.Found> days;

    SureTimes(String words, List<DayWords.Found> days) {
        this.words = words;
        this.days = days;
    }

    /** One time, or the two of a range. */
    record Pair(Found first, Found second) {
        boolean isRange() {
            return !first.equals(second);
        }
    }

    List<Pair> find() {
        List<Found> times = listed(ClockWords.find(words).stream()
                .filter(time -> days.stream().noneMatch(day -> time.from() < day.to() && day.from() < time.to()))
                .map(time -> HalfOfDay.said(words, time))
                .toList());
        List<Pair> pairs = new ArrayList<>();
        Optional<Integer> before = Optional.empty();
        for (int i = 0; i < times.size(); i++) {
            Found time = times.get(i);
            if (!pairs.isEmpty() && isAnew(pairs.get(pairs.size() - 1).second().to(), time.from())) {
                before = Optional.empty();
            }
            boolean isNext = !pairs.isEmpty() && isInList(pairs.get(pairs.size() - 1), time);
            if (i + 1 < times.size() && isRange(time, times.get(i + 1), isNext)) {
                pairs.add(range(time, times.get(i + 1), before));
                i++;
            } else if (isTime(time)) {
                Found sure = HalfOfDay.taken(words, time.sure(), before);
                pairs.add(new Pair(sure, sure));
            } else {
                continue;
            }
            before = Optional.of(pairs.get(pairs.size() - 1).second().minutes());
        }
        return pairs;
    }

    /** 0530, 0600 and 0630: what stands in a row with a time is one. */
    private List<Found> listed(List<Found> times) {
        List<Found> listed = new ArrayList<>(times);
        for (int i = 1; i < listed.size(); i++) {
            Found before = listed.get(i - 1);
            if (isListed(before, listed.get(i)) && (isTime(before) || isDottedPair(before, listed.get(i)))) {
                listed.set(i, listed.get(i).sure());
            }
        }
        for (int i = 1; i < listed.size(); i++) {
            if (isTime(listed.get(i - 1))
                    && Aside.endsItsPart(words, listed.get(i - 1), listed.get(i))
                    && !isYear(listed.get(i))) {
                listed.set(i, listed.get(i).sure());
            }
        }
        for (int i = listed.size() - 1; i > 0; i--) {
            Found after = listed.get(i);
            if (after.isSure() && isListed(listed.get(i - 1), after)) {
                listed.set(i - 1, listed.get(i - 1).sure());
            }
        }
        return listed;
    }

    /** 14.10 and 16.25. */
    private boolean isDottedPair(Found one, Found other) {
        return words.substring(one.from(), one.to()).matches("\\d\\d\\.\\d\\d")
                && words.substring(other.from(), other.to()).matches("\\d\\d\\.\\d\\d");
    }

    private boolean isListed(Found one, Found other) {
        return isFourDigits(one)
                && words.substring(one.to(), other.from()).matches("(?i)\\s*(?:,|,?\\s*and|&|or|/)\\s*")
                && words.substring(other.from(), other.to())
                        .matches("(?i)\\d{4}(?:\\s?(?:hrs|hours|h)\\.?)?|\\d\\d?\\.\\d\\d")
                && !isCounted(one)
                && !isCounted(other);
    }

    /** Sat 10-6; Sun 10-5: another day or another thing begins its hours anew. */
    private boolean isAnew(int from, int to) {
        return words.substring(from, to).contains(";")
                || days.stream().anyMatch(day -> day.from() >= from && day.to() <= to);
    }

    /** Between 8 and 9, 12 and 2, and 5 and 6. */
    private boolean isInList(Pair before, Found time) {
        return before.isRange()
                && BETWEEN.matcher(words.substring(0, before.first().from())).find()
                && words.substring(before.second().to(), time.from()).matches("(?i)\\s*,?\\s*(?:and|or|between)?\\s*");
    }

    private boolean isRange(Found one, Found other, boolean isInList) {
        String gap = gap(one.to(), other.from());
        boolean isBetween =
                isInList || BETWEEN.matcher(words.substring(0, one.from())).find();
        if (Aside.isJoined(words.substring(one.to(), other.from()))) {
            return isTime(one);
        }
        boolean isJoined = JOIN.matcher(gap).matches() || (gap.strip().matches("(?i)and|&") && isBetween);
        if (!isJoined || isCounted(other)) {
            return false;
        }
        if (other.look() == Look.HOUR_OF_RANGE) {
            return one.look() == Look.HOUR_OF_RANGE && isHours(one, other);
        }
        if (one.look() == Look.HOUR_OF_RANGE) {
            boolean isDotted = other.look() == Look.PERHAPS && isFourDigits(other);
            return isDotted
                    ? isHours(one, other)
                    : other.isSure() && (other.isHalf() ? isShortHalf(other) : isHours(one, other));
        }
        return one.isSure()
                || other.isSure()
                || isLed(one)
                || (!isYear(one) && isFourDigits(one) && isFourDigits(other));
    }

    /** Fri 12-2, and 4 till 6, but not gates 1-4. */
    private boolean isHours(Found one, Found other) {
        String before = words.substring(0, one.from());
        boolean isLinked =
                LINKS.matcher(words.substring(one.to(), other.from())).matches();
        boolean isNamed = NAMES.matcher(before).find();
        boolean isByDay = days.stream()
                .anyMatch(day -> (day.to() <= one.from()
                                && words.substring(day.to(), one.from())
                                        .matches(
                                                "(?i)[\\s,:(–-]*(?:(?:morning|afternoon|evening|night)\\b)?[\\s,:(–-]*"))
                        || (day.from() >= other.to()
                                && words.substring(other.to(), day.from()).matches("(?i)[\\s,]*(?:on)?\\s*")));
        boolean isSpoken = words.substring(one.to(), other.from()).matches("(?i)\\s*(?:till|til|until)\\s*");
        return isLinked && !isNamed && (isByDay || isSpoken);
    }

    /** 10-4pm, but not 10 to 16:00. */
    private boolean isShortHalf(Found time) {
        return words.substring(time.from(), time.to()).matches("(?i).*[ap]\\.?m\\.?$");
    }

    private boolean isFourDigits(Found time) {
        return words.substring(time.from(), time.to()).matches("\\d{4}|\\d{1,2}\\.\\d\\d");
    }

    /** What stands between two times, without the days and the small words in it. */
    private String gap(int from, int to) {
        StringBuilder gap = new StringBuilder(words.substring(from, to));
        for (DayWords.Found day : days) {
            if (day.from() >= from && day.to() <= to) {
                gap.replace(day.from() - from, day.to() - from, " ".repeat(day.to() - day.from()));
            }
        }
        return FILLER.matcher(gap).replaceAll(" ").replaceAll("\\s+", " ");
    }

    private Pair range(Found one, Found other, Optional<Integer> before) {
        if (HalfOfDay.isOpen(one) && (!other.isHalf() || isOfTwentyFour(one, other))) {
            Found first = isOfTwentyFour(one, other) ? one.sure() : HalfOfDay.taken(words, one.sure(), before);
            return new Pair(first, HalfOfDay.taken(words, other.sure(), Optional.of(first.minutes())));
        }
        if (one.isHalf() || !other.isHalf() || one.minutes() >= HALF_A_DAY + 60) {
            return new Pair(one.sure(), HalfOfDay.taken(words, other.sure(), Optional.of(one.minutes())));
        }
        boolean isAfternoon = other.minutes() >= HALF_A_DAY;
        int early = one.minutes() % HALF_A_DAY;
        int late = early + HALF_A_DAY;
        boolean fits = isAfternoon && late < other.minutes();
        return new Pair(one.moved((fits ? late : early) - one.minutes()), other.sure());
    }

    /** 10.00 to 23.00 begins in the morning. */
    private boolean isOfTwentyFour(Found one, Found other) {
        return words.substring(one.from(), one.to()).matches("\\d\\d?\\.\\d\\d")
                && other.minutes() > HALF_A_DAY
                && words.substring(other.from(), other.to()).matches("(?i)\\d\\d[.:]?\\d\\d(?:\\s?h.*)?");
    }

    private boolean isTime(Found time) {
        if (time.isSure()) {
            return true;
        }
        String after = words.substring(time.to());
        if (time.look() == Look.HOUR_OF_RANGE) {
            return Aside.hasOpenEnd(after);
        }
        if (isCounted(time) || isYear(time)) {
            return false;
        }
        return isLed(time)
                || Aside.isTime(words.substring(0, time.from()), after)
                || isByDay(time)
                || opens(time)
                || TRAILS.matcher(after).find();
    }

    /** 26 June 1430, and 2000 Friday. */
    private boolean isByDay(Found time) {
        return days.stream()
                .anyMatch(day -> (day.to() <= time.from()
                                && words.substring(day.to(), time.from()).matches("[\\s,:(–-]{1,3}")
                                && words.substring(time.to())
                                        .matches("(?is)(?:\\s*(?:[,.;:)]|[-–—]|$).*|\\s+[A-Z(].*)"))
                        || (day.from() >= time.to()
                                && words.substring(time.to(), day.from()).matches("(?i)\\s+(?:on\\s+)?(?:the\\s+)?")));
    }

    /** 0900 Gates open. */
    private boolean opens(Found time) {
        boolean isFirst = time.from() == 0
                || (words.substring(0, time.from()).matches("(?s).*[;|]\\s*")
                        && words.substring(time.from(), time.to()).matches("\\d{4}"));
        return isFirst
                && words.length() > time.to() + 1
                && words.substring(time.to()).matches("(?s)\\s*[-–—:]?\\s*[A-Za-z].*");
    }

    private boolean isLed(Found time) {
        String before = words.substring(0, time.from());
        boolean isSwitch = SWITCHES.matcher(before).find()
                && words.substring(time.to()).matches("(?is)\\s*(?:[.,;:)].*|$|(?:and|until|then)\\b.*)");
        return isSwitch
                || (LEADS.matcher(before).find() && !GROWN.matcher(before).find());
    }

    private boolean isCounted(Found time) {
        boolean isNoNumber = words.charAt(time.from()) == '0';
        if (time.isSure() || isNoNumber) {
            return false;
        }
        String after = words.substring(time.to());
        return COUNTED.matcher(after).find() || OTHER_COUNT.matcher(after).find();
    }

    /** Two thousand and twelve may be one, and two thousand and twenty-seven is. */
    private boolean isYear(Found time) {
        if (time.isSure() || time.to() - time.from() != FOUR || time.minutes() < OLD_YEARS_FROM) {
            return false;
        }
        boolean isOdd = time.minutes() % FIVE != 0;
        boolean isOfYears = OF_YEARS.matcher(words.substring(0, time.from())).find();
        return time.minutes() <= YEARS_TO && (time.minutes() >= YEARS_FROM || isOdd || isOfYears);
    }
}
