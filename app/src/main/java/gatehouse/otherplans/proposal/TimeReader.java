package gatehouse.otherplans.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the windows of time of one sentence. */
final class TimeReader {
    private static final Pattern NEXT_DAY = Pattern.compile("(?i)\\b(?:following|next) (?:day|morning)\\b");
    private static final Pattern THE_NEXT =
            Pattern.compile("(?i)^[\\s,(]*(?:on\\s+)?the\\s+(?:following|next)\\s+(?:day|morning)\\b");
    /** The night of 25/26 October begins on one day only. */
    private static final String ONE_NIGHT = "(?s).*\\d/\\d\\d? +[A-Za-z].*";

    private static final int MINUTES_IN_DAY = 24 * 60;

    private final EventContext event;
    private final Clocks clocks;
    private final DayWords dayWords;

    TimeReader(EventContext event, Clocks clocks) {
        this.event = event;
        this.clocks = clocks;
        this.dayWords = new DayWords(event);
    }

    DayWords dayWords() {
        return dayWords;
    }

    /** All windows of the sentence; a time without a day of its own is taken to be on the day carried to it. */
    List<Timing> read(String words, DayOver over) {
        List<DayWords.Found> days = dayWords.find(words);
        List<SureTimes.Pair> pairs = new SureTimes(words, days)
                .find().stream()
                        .filter(pair -> !WholeDays.isOfThePaper(
                                words.substring(0, pair.first().from())))
                        .toList();
        NearestDay nearest = new NearestDay(words, days, pairs);
        List<Timing> timings = new ArrayList<>();
        for (SureTimes.Pair pair : pairs) {
            timings.addAll(timed(words, nearest, pair, over));
        }
        timings.addAll(WholeDays.read(words, days, nearest.unused()));
        timings.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return WordsForTimes.add(words, timings);
    }

    private List<Timing> timed(String words, NearestDay nearest, SureTimes.Pair pair, DayOver over) {
        Optional<DayWords.Found> own = nearest.adjacent(pair.first());
        Optional<DayWords.Found> last = pair.isRange() ? nearest.adjacent(pair.second()) : own;
        Optional<DayWords.Found> day = own.or(() -> last).or(() -> nearest.of(pair));
        Optional<LocalDate> said = day.isPresent() ? day.flatMap(DayWords.Found::day) : over.orOnlyDayOf(event);
        boolean isNext = isNextDay(words, pair) || (own.isEmpty() && nearest.isPastMidnight(pair));
        boolean isNight = day.isEmpty() && !pair.isRange() && nearest.isOfTheNight(pair);
        Optional<LocalDate> first = isNext || isNight ? said.map(on -> on.plusDays(1)) : said;
        Said of = new Said(words, day, day.isPresent() ? "" : over.unsure());
        if (!pair.isRange()) {
            boolean isEnd = nearest.isEnd(pair);
            return each(day, first, on -> single(of, isEnd ? pair.first() : begun(words, pair.first()), isEnd, on));
        }
        boolean isOneNight = pair.second().minutes() <= pair.first().minutes()
                && day.filter(on -> words.substring(on.from(), on.to()).matches(ONE_NIGHT))
                        .isPresent();
        boolean hasOwnEnd = own.isPresent() && last.isPresent() && !own.equals(last);
        return each(
                hasOwnEnd || isOneNight ? Optional.empty() : day,
                first,
                on -> range(of, pair, on, hasOwnEnd ? last : Optional.empty()));
    }

    /** At ten the following morning, where no other day is told right there. */
    private static boolean isNextDay(String words, SureTimes.Pair pair) {
        return !pair.isRange()
                && THE_NEXT.matcher(words.substring(pair.first().to())).find();
    }

    /** From midnight a day begins; at midnight it ends. */
    private static ClockWords.Found begun(String words, ClockWords.Found time) {
        boolean isFrom = words.substring(0, time.from()).matches("(?is).*\\b(?:from|after|since)\\s+");
        return isFrom && time.minutes() == MINUTES_IN_DAY ? time.moved(-MINUTES_IN_DAY) : time;
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

    /** A sentence, the day that its time is on as it stands there, and why that is not sure. */
    private record Said(String words, Optional<DayWords.Found> day, String unsure) {
        Optional<DayOfWeek> weekday() {
            return day.flatMap(DayWords.Found::weekday);
        }

        /** In place of a time: its own words, with those of the day where no calendar has it. */
        String instead(ClockWords.Found time, Optional<DayWords.Found> of) {
            String clock = words.substring(time.from(), time.to()).strip();
            return of.filter(DayWords.Found::isNone)
                    .map(on -> on.said(words) + " " + clock)
                    .orElse(clock);
        }

        List<String> notes(List<ClockWords.Found> times, Optional<DayWords.Found> last) {
            List<String> notes = new ArrayList<>(unsure.isEmpty() ? List.of() : List.of(unsure));
            List.of(day, last)
                    .forEach(on -> on.filter(DayWords.Found::isNone)
                            .ifPresent(none -> notes.add(none.said(words) + " is a day that does not exist.")));
            times.forEach(time -> notes.addAll(ofTime(time)));
            return notes;
        }

        private List<String> ofTime(ClockWords.Found time) {
            String clock = words.substring(time.from(), time.to()).strip();
            if (!time.isOnClock()) {
                return List.of(clock + " is a time that does not exist.");
            }
            return time.isGuessed()
                    ? List.of(String.format(
                            "The words do not say whether %s is before or after noon; it is taken for %02d:%02d.",
                            clock, time.minutes() / 60, time.minutes() % 60))
                    : List.of();
        }
    }

    private Timing single(Said said, ClockWords.Found time, boolean isEnd, Optional<LocalDate> day) {
        Optional<LocalDateTime> at = at(day, time);
        String instead = at.isEmpty() ? said.instead(time, said.day()) : "";
        List<String> notes = said.notes(List.of(time), Optional.empty());
        notes.addAll(moved(day, time));
        Timing timing = new Timing(
                time.from(),
                time.to(),
                isEnd ? Optional.empty() : at,
                isEnd ? at : Optional.empty(),
                isEnd ? "" : instead,
                isEnd ? instead : "",
                said.weekday(),
                notes);
        Durations.Lasting lasting = Durations.after(DayWords.without(said.words(), time.to(), dayWords));
        int until = time.to() + lasting.to();
        int minutes = lasting.minutes() > 0
                ? lasting.minutes()
                : Durations.before(said.words().substring(0, time.from())).minutes();
        return minutes > 0 && timing.start().isPresent() ? timing.lasting(until, minutes) : timing;
    }

    private Timing range(Said said, SureTimes.Pair pair, Optional<LocalDate> day, Optional<DayWords.Found> last) {
        ClockWords.Found second = pair.second();
        ClockWords.Found first = pair.first().zone().isEmpty() ? pair.first().by(second.zone()) : pair.first();
        String near = said.words().substring(first.to(), Math.min(said.words().length(), second.to() + 20));
        boolean isOver = NEXT_DAY.matcher(near).find() || second.minutes() <= first.minutes() % MINUTES_IN_DAY;
        Optional<LocalDate> end =
                last.isPresent() ? last.flatMap(DayWords.Found::last) : day.map(on -> isOver ? on.plusDays(1) : on);
        ClockWords.Found begun = first.minutes() == MINUTES_IN_DAY ? first.moved(-MINUTES_IN_DAY) : first;
        Optional<LocalDateTime> start = at(day, begun);
        Optional<LocalDateTime> until = at(end, second);
        List<String> notes = said.notes(List.of(first, second), last);
        notes.addAll(moved(day, begun));
        notes.addAll(moved(end, second));
        return new Timing(
                first.from(),
                second.to(),
                start,
                until,
                start.isEmpty() ? said.instead(first, said.day()) : "",
                until.isEmpty() ? said.instead(second, last.isPresent() ? last : said.day()) : "",
                said.weekday(),
                notes);
    }

    private Optional<LocalDateTime> at(Optional<LocalDate> day, ClockWords.Found time) {
        return minute(day, time).map(minute -> clocks.onWall(minute, time.zone()));
    }

    private List<String> moved(Optional<LocalDate> day, ClockWords.Found time) {
        return minute(day, time)
                .map(minute -> clocks.notes(minute, time.zone()))
                .orElse(List.of());
    }

    private static Optional<LocalDateTime> minute(Optional<LocalDate> day, ClockWords.Found time) {
        return day.filter(on -> time.isOnClock()).map(on -> on.atStartOfDay().plusMinutes(time.minutes()));
    }
}
