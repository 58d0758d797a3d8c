package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import gatehouse.otherplans.proposal.ClockWords.Found;
import gatehouse.otherplans.proposal.ClockWords.Look;

/** Tells numbers that are times from numbers that are not, by what stands around them, and joins the ends of ranges. */
final class SureTimes {
    private static final Pattern LEADS = Pattern.compile(
            "(?i)(?:^|\\b)(?:at|from|until|till|til|by|before|after|between|about|around|approx\\.?|@|since|than|NLT|opens?|starts?|begins?|closes?|ends?|finish(?:es)?|start|end|kick-off|arrives?|departs?|doors|gates|briefing|ETA|ETD|curfew|(?<!up"
                    + " )to)\\s*:?\\s*(?:about |around |approx\\.? |circa )?$");
    private static final Pattern COUNTED = Pattern.compile("(?i)^\\s*(?:x\\s*)?(?:" + Quantities.UNITS + ")\\b");
    private static final Pattern OTHER_COUNT = Pattern.compile("(?i)^\\s*(?:m|km|miles?|metres?|meters?|%|per"
            + " cent|tonnes?|kg|mph|minutes?|mins?|years?|seats|capacity)\\b");
    private static final Pattern JOIN = Pattern.compile(
            "(?i)^\\s*(?:hrs|hours)?\\s*,?\\s*(?:-|–|—|to|until|till|til|through to|up to|right through to|x|and"
                    + " until|and ending at|ending(?: at)?|ends?(?: at)?)\\s*(?:about|around|approx\\.?)?\\s*$");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween\\s+(?:the hours of |about |approx\\.? )?$");
    private static final Pattern FILLER = Pattern.compile(
            "(?i)\\b(?:on|at|the|of|same day|that day|each day|every day|daily|following day|next day|following"
                    + " morning|next morning)\\b|,|\\(|\\)");
    private static final int YEARS_FROM = 20 * 60 + 24;
    private static final int YEARS_TO = 20 * 60 + 32;
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
        List<Found> times = ClockWords.find(words).stream()
                .filter(time -> days.stream().noneMatch(day -> time.from() < day.to() && day.from() < time.to()))
                .toList();
        times = listed(times);
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        while (i < times.size()) {
            Found time = times.get(i);
            if (i + 1 < times.size() && isRange(time, times.get(i + 1))) {
                pairs.add(range(time, times.get(i + 1)));
                i++;
            } else if (isTime(time)) {
                pairs.add(new Pair(time.sure(), time.sure()));
            }
            i++;
        }
        return pairs;
    }

    /** 0530, 0600 and 0630: what stands in a row with a time is one. */
    private List<Found> listed(List<Found> times) {
        List<Found> listed = new ArrayList<>(times);
        for (int i = 1; i < listed.size(); i++) {
            Found before = listed.get(i - 1);
            if (isListed(before, listed.get(i)) && isTime(before)) {
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

    private boolean isListed(Found one, Found other) {
        return isFourDigits(one)
                && words.substring(one.to(), other.from()).matches("(?i)\\s*(?:,|,?\\s*and|&|or|/)\\s*")
                && words.substring(other.from(), other.to()).matches("(?i)\\d{4}(?:\\s?(?:hrs|hours|h)\\.?)?")
                && !isCounted(one)
                && !isCounted(other);
    }

    private boolean isRange(Found one, Found other) {
        String gap = gap(one.to(), other.from());
        boolean isJoined = JOIN.matcher(gap).matches()
                || (gap.strip().equalsIgnoreCase("and")
                        && BETWEEN.matcher(words.substring(0, one.from())).find());
        if (!isJoined || isCounted(other)) {
            return false;
        }
        if (other.look() == Look.HOUR_OF_RANGE) {
            return false;
        }
        if (one.look() == Look.HOUR_OF_RANGE) {
            return other.isSure() && other.isHalf() && isShortHalf(other);
        }
        return one.isSure()
                || other.isSure()
                || isLed(one)
                || (!isYear(one) && isFourDigits(one) && isFourDigits(other));
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

    private static Pair range(Found one, Found other) {
        if (one.isHalf() || !other.isHalf() || one.minutes() >= HALF_A_DAY + 60) {
            return new Pair(one.sure(), other.sure());
        }
        boolean isAfternoon = other.minutes() >= HALF_A_DAY;
        int early = one.minutes() % HALF_A_DAY;
        int late = early + HALF_A_DAY;
        boolean fits = isAfternoon && late < other.minutes();
        return new Pair(one.moved((fits ? late : early) - one.minutes()), other.sure());
    }

    private boolean isTime(Found time) {
        if (time.isSure()) {
            return true;
        }
        if (time.look() == Look.HOUR_OF_RANGE || isCounted(time) || isYear(time)) {
            return false;
        }
        return isLed(time) || opens(time);
    }

    /** 0900 Gates open. */
    private boolean opens(Found time) {
        return time.from() == 0
                && words.length() > time.to() + 1
                && words.substring(time.to()).matches("(?s)\\s*[-–—:]?\\s*[A-Za-z].*");
    }

    private boolean isLed(Found time) {
        return LEADS.matcher(words.substring(0, time.from())).find();
    }

    private boolean isCounted(Found time) {
        if (time.isSure()) {
            return false;
        }
        String after = words.substring(time.to());
        return COUNTED.matcher(after).find() || OTHER_COUNT.matcher(after).find();
    }

    private static boolean isYear(Found time) {
        return !time.isSure() && time.minutes() >= YEARS_FROM && time.minutes() <= YEARS_TO;
    }
}
