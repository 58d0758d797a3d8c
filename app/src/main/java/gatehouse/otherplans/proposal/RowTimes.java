package gatehouse.otherplans.proposal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import static gatehouse.otherplans.proposal.Column.DATE;
import static gatehouse.otherplans.proposal.Column.END;
import static gatehouse.otherplans.proposal.Column.END_DATE;
import static gatehouse.otherplans.proposal.Column.START;
import static gatehouse.otherplans.proposal.Column.WHEN;

/** Reads when a row's thing begins and ends, from one column or from up to four. */
final class RowTimes {
    private static final int SHORT = 12;

    private final EventContext event;
    private final TimeReader reader;
    private final DayWords dayWords;

    RowTimes(EventContext event) {
        this.event = event;
        this.reader = new TimeReader(event);
        this.dayWords = reader.dayWords();
    }

    /** The day of a row that says nothing but a day, as one over the rows of that day does. */
    Optional<LocalDate> onlyDay(List<String> cells) {
        List<String> said = cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
        if (said.size() != 1) {
            return Optional.empty();
        }
        List<DayWords.Found> days = dayWords.find(said.get(0));
        boolean isAll = days.size() == 1
                && said.get(0).length() - (days.get(0).to() - days.get(0).from()) < SHORT;
        return isAll ? days.get(0).day() : Optional.empty();
    }

    List<Filled> read(ColumnMap map, List<String> cells, Optional<LocalDate> carried) {
        Optional<DayWords.Found> date = day(map.cell(DATE, cells));
        Optional<LocalDate> day =
                map.cell(DATE, cells).isEmpty() ? carried.or(event::onlyDay) : date.flatMap(DayWords.Found::day);
        if (!map.cell(WHEN, cells).isEmpty()) {
            return whole(map, cells, date, day);
        }
        return List.of(parts(map, cells, date, day).filled(event.zone()));
    }

    private List<Filled> whole(
            ColumnMap map, List<String> cells, Optional<DayWords.Found> date, Optional<LocalDate> day) {
        String when = map.cell(WHEN, cells);
        List<Timing> read = reader.read(when, day);
        if (read.isEmpty()) {
            Optional<LocalDateTime> start = minute(when, day);
            Optional<LocalDateTime> none = Optional.empty();
            Timing alone = new Timing(0, 0, start, none, instead(start, when), "", Optional.empty());
            return List.of(alone.filled(event.zone()).with("weekday", weekday(date)));
        }
        return read.stream()
                .map(timing -> timing.filled(event.zone()).withAll(Filled.NOTHING.with("weekday", weekday(date))))
                .toList();
    }

    private Timing parts(ColumnMap map, List<String> cells, Optional<DayWords.Found> date, Optional<LocalDate> day) {
        String from = map.cell(START, cells);
        String to = map.cell(END, cells);
        Optional<DayWords.Found> own = day(from);
        Optional<LocalDate> first = own.isPresent() ? own.flatMap(DayWords.Found::day) : day;
        Optional<LocalDateTime> start = minute(from, first);
        Optional<LocalDate> lastSaid = day(to).or(() -> day(map.cell(END_DATE, cells)))
                .flatMap(DayWords.Found::last)
                .or(() -> date.filter(DayWords.Found::isSeveral).flatMap(DayWords.Found::last));
        Optional<LocalDateTime> end = minute(to, lastSaid.isPresent() ? lastSaid : first);
        if (lastSaid.isEmpty()
                && start.isPresent()
                && end.isPresent()
                && !end.get().isAfter(start.get())) {
            end = end.map(minute -> minute.plusDays(1));
        }
        boolean isDayLong = from.isEmpty() && to.isEmpty();
        boolean isLone = isDayLong && map.cell(END_DATE, cells).isEmpty() && map.has(END_DATE);
        if (start.isEmpty() && ((from.isEmpty() && !isClockColumn(map)) || isDay(from))) {
            start = first.map(LocalDate::atStartOfDay);
        }
        if (end.isEmpty() && !isLone && ((isDayLong && !isClockColumn(map)) || isDay(to) || isEndDay(map, cells))) {
            end = (lastSaid.isPresent() ? lastSaid : first)
                    .map(last -> last.plusDays(1).atStartOfDay());
        }
        return new Timing(
                0,
                0,
                start,
                end,
                instead(start, from),
                instead(end, to),
                (own.isPresent() ? own : date).flatMap(DayWords.Found::weekday));
    }

    private static boolean isEndDay(ColumnMap map, List<String> cells) {
        return !map.has(END) && !map.cell(END_DATE, cells).isEmpty();
    }

    /** A clock column that is left blank says that no time is given, not that it is all day. */
    private static boolean isClockColumn(ColumnMap map) {
        return map.has(START) || map.has(END);
    }

    private boolean isDay(String words) {
        return day(words).isPresent() && clock(words).isEmpty();
    }

    private static String instead(Optional<LocalDateTime> minute, String words) {
        return minute.isPresent() ? "" : words;
    }

    private Optional<LocalDateTime> minute(String words, Optional<LocalDate> day) {
        return clock(words)
                .flatMap(time -> day.map(
                        on -> Timing.onWall(on.atStartOfDay().plusMinutes(time.minutes()), time.zone(), event.zone())));
    }

    /** In a column of times, what may be a time is one. */
    private Optional<ClockWords.Found> clock(String words) {
        List<DayWords.Found> days = dayWords.find(words);
        return ClockWords.find(words).stream()
                .filter(time -> time.look() != ClockWords.Look.HOUR_OF_RANGE)
                .filter(time -> days.stream().noneMatch(day -> time.from() < day.to() && day.from() < time.to()))
                .findFirst();
    }

    private Optional<DayWords.Found> day(String words) {
        return dayWords.find(words).stream()
                .filter(day -> day.day().isPresent())
                .findFirst();
    }

    private static String weekday(Optional<DayWords.Found> date) {
        return date.flatMap(DayWords.Found::weekday).map(Enum::name).orElse("");
    }
}
