package gatehouse.otherplans.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the windows of time of one sentence. */
final class TimeReader {
    private static final Pattern ENDS =
            Pattern.compile("(?i)(?:\\b(?:until|till|til|by|before|up to|latest|(?<!not |no )later than|no later"
                    + " than|not later than|NLT|latest by|to)|\\b(?:ends?|ending|finish(?:es|ing)?|concludes?|stands?"
                    + " down|reopens?|re-opens?|(?:music|lights|sound|power) off|curfew(?:"
                    + " is)?|(?:gates?|doors?|bars?|entry|admission|village|stalls|box office|market)(?: will)?"
                    + " closes?)(?:[ \\w]{0,20}?)(?: at| by)?)\\s*(?:about |around |approx\\.? )?$");
    private static final Pattern OPENS = Pattern.compile("(?:^|[;:/|])[\\s(–-]*$");
    private static final Pattern ENDS_AFTER = Pattern.compile(
            "(?i)^(?!\\s*(?:to|until|till)\\b|\\s*[-–—]\\s*(?:end|finish|close)\\b)[\\s–:-]*(?:[\\w’']+\\s+){0,4}(?:ends?|finish(?:es)?|stands?"
                    + " down|concludes?|curfew|reopens?)\\b");
    private static final Pattern TIME_NEXT = Pattern.compile(
            "(?i)^\\s*[:,–-]?\\s*(?:from |at |between"
                    + " )?(?:\\d{1,2}[:.]\\d\\d|\\d{1,2}\\s?[ap]\\.?m|\\d{4}\\b(?!\\s*$)|\\d{1,2}\\s*(?:-|–|to)|noon|midnight)");
    private static final Pattern LINK_BEFORE =
            Pattern.compile("(?i)^[\\s,:;(–-]*(?:(?:from|at|between|until|till|to|by)\\s*)*[\\s,:(–-]*$");
    private static final Pattern LINK_AFTER =
            Pattern.compile("(?i)^[\\s,(]*(?:hrs|hours)?[\\s,]*(?:on|of)?\\s*(?:the\\s+)?(?:(?:both|each|all)(?:"
                    + " days)?\\s*)?[,:]?\\s*$");
    private static final Pattern OF_THE_PAPER = Pattern.compile(
            "(?i)\\b(?:version|v\\d[\\d.]*|document|edition|issued?|issue date|date of"
                    + " issue|dated|draft|published|printed|revised|revision|reviewed|review|next"
                    + " review|signed|updated?|approved|as"
                    + " at|received|letter|e-?mail|minutes|meeting|agreed|correct|confirmed)\\b(?:[^.;]|(?<=\\d)\\.(?=\\d)){0,22}$");
    private static final Pattern NEXT_DAY = Pattern.compile("(?i)\\b(?:following|next) (?:day|morning)\\b");
    /** The night of 25/26 October begins on one day only. */
    private static final String ONE_NIGHT = "(?s).*\\d/\\d\\d? +[A-Za-z].*";

    private static final int MINUTES_IN_DAY = 24 * 60;

    private final EventContext event;
    private final DayWords dayWords;

    TimeReader(EventContext event) {
        this.event = event;
        this.dayWords = new DayWords(event);
    }

    DayWords dayWords() {
        return dayWords;
    }

    /** All windows of the sentence; a time without a day of its own is taken to be on the day carried to it. */
    List<Timing> read(String words, Optional<LocalDate> carried) {
        List<DayWords.Found> days = dayWords.find(words);
        List<SureTimes.Pair> pairs = new SureTimes(words, days).find();
        List<Timing> timings = new ArrayList<>();
        for (SureTimes.Pair pair : pairs) {
            timings.addAll(timed(words, days, pairs, pair, carried));
        }
        if (pairs.isEmpty()) {
            timings.addAll(dayLong(words, days));
        }
        return WordsForTimes.add(words, timings);
    }

    private List<Timing> timed(
            String words,
            List<DayWords.Found> days,
            List<SureTimes.Pair> pairs,
            SureTimes.Pair pair,
            Optional<LocalDate> carried) {
        Optional<DayWords.Found> own = adjacent(words, days, pair.first());
        Optional<DayWords.Found> last = pair.isRange() ? adjacent(words, days, pair.second()) : own;
        Optional<DayWords.Found> day = own.or(() -> last).or(() -> nearest(words, days, pairs, pair));
        Optional<LocalDate> first = day.isPresent() ? day.flatMap(DayWords.Found::day) : carried.or(event::onlyDay);
        Optional<DayOfWeek> weekday = day.flatMap(DayWords.Found::weekday);
        if (!pair.isRange()) {
            return each(day, first, on -> single(words, pair.first(), on, weekday));
        }
        boolean isOneNight = pair.second().minutes() <= pair.first().minutes()
                && day.filter(on -> words.substring(on.from(), on.to()).matches(ONE_NIGHT))
                        .isPresent();
        boolean hasOwnEnd = own.isPresent() && last.isPresent() && !own.equals(last);
        Optional<LocalDate> end = hasOwnEnd ? last.flatMap(DayWords.Found::last) : Optional.empty();
        boolean isNext = NEXT_DAY.matcher(
                        after(words, pair.first().to(), pair.second().to() + 20))
                .find();
        return each(
                hasOwnEnd || isOneNight ? Optional.empty() : day,
                first,
                on -> range(words, pair, on, end, isNext, weekday));
    }

    private static String after(String words, int from, int to) {
        return words.substring(from, Math.min(words.length(), to));
    }

    private interface OnDay {
        Timing on(Optional<LocalDate> day);
    }

    /** Once for each of several days. */
    private static List<Timing> each(Optional<DayWords.Found> day, Optional<LocalDate> first, OnDay one) {
        List<LocalDate> all = day.map(DayWords.Found::days).orElse(List.of());
        return all.size() < 2
                ? List.of(one.on(first))
                : all.stream()
                        .map(on -> {
                            Timing timing = one.on(Optional.of(on));
                            return on.equals(all.get(0)) ? timing : timing.withoutWeekday();
                        })
                        .toList();
    }

    private Timing single(String words, ClockWords.Found time, Optional<LocalDate> day, Optional<DayOfWeek> weekday) {
        boolean isEnd = ENDS.matcher(words.substring(0, time.from())).find()
                || (OPENS.matcher(words.substring(0, time.from())).find()
                        && ENDS_AFTER.matcher(words.substring(time.to())).find());
        Optional<LocalDateTime> at = at(day, time);
        String instead = day.isEmpty() ? words.substring(time.from(), time.to()).strip() : "";
        Optional<LocalDateTime> none = Optional.empty();
        return new Timing(
                time.from(),
                time.to(),
                isEnd ? none : at,
                isEnd ? at : none,
                isEnd ? "" : instead,
                isEnd ? instead : "",
                weekday);
    }

    private Timing range(
            String words,
            SureTimes.Pair pair,
            Optional<LocalDate> day,
            Optional<LocalDate> ownEnd,
            boolean isNext,
            Optional<DayOfWeek> weekday) {
        ClockWords.Found first = pair.first();
        ClockWords.Found second = pair.second();
        boolean isOver = isNext || second.minutes() <= first.minutes() % MINUTES_IN_DAY;
        Optional<LocalDate> end = ownEnd.isPresent() ? ownEnd : day.map(on -> isOver ? on.plusDays(1) : on);
        int started = first.minutes() == MINUTES_IN_DAY ? 0 : first.minutes();
        Optional<LocalDateTime> start =
                day.map(on -> Timing.onWall(on.atStartOfDay().plusMinutes(started), first.zone(), event.zone()));
        boolean isLost = day.isEmpty();
        return new Timing(
                first.from(),
                second.to(),
                start,
                at(end, second),
                isLost ? words.substring(first.from(), first.to()).strip() : "",
                isLost ? words.substring(second.from(), second.to()).strip() : "",
                weekday);
    }

    private Optional<LocalDateTime> at(Optional<LocalDate> day, ClockWords.Found time) {
        return day.map(on -> Timing.onWall(on.atStartOfDay().plusMinutes(time.minutes()), time.zone(), event.zone()));
    }

    /** The day that stands right before the time, or right after it. */
    private static Optional<DayWords.Found> adjacent(String words, List<DayWords.Found> days, ClockWords.Found time) {
        Optional<DayWords.Found> after = days.stream()
                .filter(day -> day.from() >= time.to())
                .filter(day -> LINK_AFTER
                        .matcher(words.substring(time.to(), day.from()))
                        .matches())
                .filter(day -> !isOfTheNext(words, time, day))
                .findFirst();
        return after.or(() -> days.stream()
                .filter(day -> day.to() <= time.from())
                .filter(day -> LINK_BEFORE
                        .matcher(words.substring(day.to(), time.from()))
                        .matches())
                .findFirst());
    }

    /** Fri 4pm, Sat 5pm: a day after a comma that a time follows is that time's. */
    private static boolean isOfTheNext(String words, ClockWords.Found time, DayWords.Found day) {
        return words.substring(time.to(), day.from()).contains(",")
                && TIME_NEXT.matcher(words.substring(day.to())).find();
    }

    /** The day before it in the sentence; one after it only where that belongs to no other time. */
    private static Optional<DayWords.Found> nearest(
            String words, List<DayWords.Found> days, List<SureTimes.Pair> pairs, SureTimes.Pair pair) {
        Optional<DayWords.Found> before =
                days.stream().filter(day -> day.to() <= pair.first().from()).reduce((one, other) -> other);
        return before.or(() -> days.stream()
                .filter(day -> pairs.stream()
                        .filter(other -> !other.equals(pair))
                        .noneMatch(other -> isAdjacent(words, days, other, day)))
                .findFirst());
    }

    private static boolean isAdjacent(
            String words, List<DayWords.Found> days, SureTimes.Pair pair, DayWords.Found day) {
        return adjacent(words, days, pair.first()).filter(day::equals).isPresent()
                || adjacent(words, days, pair.second()).filter(day::equals).isPresent();
    }

    private static List<Timing> dayLong(String words, List<DayWords.Found> days) {
        List<Timing> timings = new ArrayList<>();
        for (DayWords.Found day : days) {
            if (day.day().isEmpty()
                    || !isDated(words, day)
                    || OF_THE_PAPER.matcher(words.substring(0, day.from())).find()) {
                continue;
            }
            if (day.isUnbroken()) {
                timings.add(Timing.ofDays(
                        day.from(), day.to(), day.day().get(), day.last().get(), day.weekday()));
            } else {
                day.days().forEach(one -> timings.add(Timing.ofDays(day.from(), day.to(), one, one, day.weekday())));
            }
        }
        return timings;
    }

    /** A weekday alone says too little to be a window. */
    private static boolean isDated(String words, DayWords.Found day) {
        Matcher digit = Pattern.compile("\\d").matcher(words.substring(day.from(), day.to()));
        return digit.find();
    }
}
