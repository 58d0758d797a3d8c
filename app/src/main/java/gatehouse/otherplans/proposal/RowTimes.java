package gatehouse.otherplans.proposal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import static gatehouse.otherplans.proposal.Column.DATE;
import static gatehouse.otherplans.proposal.Column.DURATION;
import static gatehouse.otherplans.proposal.Column.END;
import static gatehouse.otherplans.proposal.Column.END_DATE;
import static gatehouse.otherplans.proposal.Column.START;
import static gatehouse.otherplans.proposal.Column.WHEN;

/** Reads when a row's thing begins and ends, from one column or from up to four. */
final class RowTimes {
    private static final int SHORT = 12;
    private static final Pattern SAME = Pattern.compile("(?i)[\\s\"“”〃-]*|ditto|same(?: day)?");

    private static final String HOURS = "(?i)^(\\d{1,2})\\s*(?:-|–|—|to)\\s*(\\d{1,2})$";
    private static final String HOUR = "^(1[0-2]|[1-9])$";
    private static final String SLASHED = "^(\\d\\d:?\\d\\d)\\s*/\\s*(\\d\\d:?\\d\\d)$";

    private final EventContext event;
    private final Clocks clocks;
    private final TimeReader reader;
    private final DayWords dayWords;

    RowTimes(EventContext event, Clocks clocks) {
        this.event = event;
        this.clocks = clocks;
        this.reader = new TimeReader(event, clocks);
        this.dayWords = reader.dayWords();
    }

    /** The day of a row that says nothing but a day, as one over the rows of that day does. */
    Optional<DayOver> onlyDay(List<String> cells) {
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
        return isAll ? Optional.of(DayOver.of(days.get(0), said.get(0))) : Optional.empty();
    }

    /** The day of a row that holds for the rows under it which leave theirs blank. */
    Optional<DayOver> dayOf(ColumnMap map, List<String> cells) {
        String date = map.cell(DATE, cells);
        return day(date).map(day -> DayOver.of(day, date));
    }

    List<Filled> read(ColumnMap map, List<String> cells, DayOver over) {
        String dateCell = map.cell(DATE, cells);
        boolean isSame = SAME.matcher(dateCell).matches();
        Optional<DayWords.Found> date = isSame ? Optional.empty() : day(dateCell);
        Optional<LocalDate> day = isSame ? over.orOnlyDayOf(event) : date.flatMap(DayWords.Found::day);
        Row row = new Row(map, cells, dateCell, date, day, isSame ? over : new DayOver(day, noDay(dateCell, date)));
        boolean isLong = clock(map.cell(DURATION, cells)).isPresent();
        String when = map.cell(WHEN, cells) + (isLong ? " " + map.cell(DURATION, cells) : "");
        List<Filled> read = when.isBlank() ? List.of(parts(row).filled(event.zone())) : whole(row, plain(when.strip()));
        return read.stream()
                .map(filled -> !row.over().unsure().isEmpty()
                        ? filled.noting(List.of(row.over().unsure()))
                        : filled)
                .toList();
    }

    /** @param over the day that holds for what the cells of times say */
    private record Row(
            ColumnMap map,
            List<String> cells,
            String dateCell,
            Optional<DayWords.Found> date,
            Optional<LocalDate> day,
            DayOver over) {
        String cell(Column column) {
            return map.cell(column, cells);
        }
    }

    private static String noDay(String cell, Optional<DayWords.Found> date) {
        if (date.filter(DayWords.Found::isNone).isPresent()) {
            return cell + " is a day that does not exist.";
        }
        if (date.filter(DayWords.Found::isSeveral).isPresent()) {
            return "The row names several days: " + cell + ".";
        }
        return date.isEmpty() ? cell + " was not understood as a day." : "";
    }

    private List<Filled> whole(Row row, String when) {
        List<Timing> read = reader.read(when, row.over());
        List<Timing> all = read.isEmpty() ? List.of(alone(row, when)) : read;
        String weekday =
                row.date().flatMap(DayWords.Found::weekday).map(Enum::name).orElse("");
        return all.stream()
                .map(timing ->
                        lasting(row, timing).filled(event.zone()).withAll(Filled.NOTHING.with("weekday", weekday)))
                .map(filled -> row.day().isEmpty()
                                && !row.dateCell().isEmpty()
                                && filled.byName().containsKey("startWords")
                        ? Filled.NOTHING
                                .with("startWords", row.dateCell() + " " + when)
                                .noting(filled.notes())
                        : filled)
                .toList();
    }

    /** In a column of times 11-12 are hours, and 22:00/06:00 is from one to the other. */
    private static String plain(String when) {
        return when.replaceFirst(HOURS, "$1 till $2")
                .replaceFirst(HOUR, "at $1")
                .replaceFirst(SLASHED, "$1 - $2");
    }

    private Timing alone(Row row, String when) {
        Moment start = minute(when, row.day());
        return new Timing(
                0,
                0,
                start.at(),
                Optional.empty(),
                start.at().isPresent() ? "" : when,
                "",
                Optional.empty(),
                start.notes());
    }

    private static Timing lasting(Row row, Timing timing) {
        int minutes = Durations.alone(row.cell(DURATION)).minutes();
        return minutes > 0 && timing.start().isPresent() && timing.hasOpenEnd() ? timing.lasting(0, minutes) : timing;
    }

    private Timing parts(Row row) {
        String from = row.cell(START);
        String to = row.cell(END);
        Optional<DayWords.Found> own = day(from);
        Optional<LocalDate> first = own.isPresent() ? own.flatMap(DayWords.Found::day) : row.day();
        Moment begun = minute(from, first);
        Optional<LocalDateTime> start = begun.at();
        Optional<DayWords.Found> lastSaid =
                day(to).or(() -> day(row.cell(END_DATE))).or(() -> row.date().filter(DayWords.Found::isSeveral));
        Optional<LocalDate> last = lastSaid.isPresent() ? lastSaid.flatMap(DayWords.Found::last) : first;
        Moment ended = minute(to, last);
        Optional<LocalDateTime> end = ended.at();
        if (lastSaid.isEmpty()
                && start.isPresent()
                && end.isPresent()
                && !end.get().isAfter(start.get())) {
            end = end.map(minute -> minute.plusDays(1));
        }
        boolean isDayLong = from.isEmpty() && to.isEmpty();
        boolean isLone = isDayLong && row.cell(END_DATE).isEmpty() && row.map().has(END_DATE);
        if (start.isEmpty() && ((from.isEmpty() && !isClockColumn(row.map())) || isDay(from))) {
            start = first.map(LocalDate::atStartOfDay);
        }
        if (end.isEmpty() && !isLone && ((isDayLong && !isClockColumn(row.map())) || isDay(to) || isEndDay(row))) {
            end = last.map(on -> on.plusDays(1).atStartOfDay());
        }
        List<String> notes = new ArrayList<>(begun.notes());
        notes.addAll(ended.notes());
        List.of(own, lastSaid)
                .forEach(day -> day.filter(DayWords.Found::isNone)
                        .ifPresent(none -> notes.add(
                                row.cell(own.equals(day) ? START : END) + " has a day that does not exist.")));
        return lasting(
                row,
                new Timing(
                        0,
                        0,
                        start,
                        end,
                        instead(start, first, row, from),
                        end.isPresent() ? "" : to.isEmpty() && !row.map().has(END) ? row.cell(END_DATE) : to,
                        (own.isPresent() ? own : row.date()).flatMap(DayWords.Found::weekday),
                        notes));
    }

    /** What stands in place of a start: with the day's words where they are no day. */
    private static String instead(Optional<LocalDateTime> start, Optional<LocalDate> first, Row row, String from) {
        if (start.isPresent()) {
            return "";
        }
        return first.isEmpty() && !row.dateCell().isEmpty() && row.day().isEmpty()
                ? (row.dateCell() + " " + from).strip()
                : from;
    }

    private static boolean isEndDay(Row row) {
        return !row.map().has(END) && !row.cell(END_DATE).isEmpty();
    }

    /** A clock column that is left blank says that no time is given, not that it is all day. */
    private static boolean isClockColumn(ColumnMap map) {
        return map.has(START) || map.has(END);
    }

    private boolean isDay(String words) {
        return day(words).filter(day -> !day.isNone()).isPresent()
                && clock(words).isEmpty();
    }

    private record Moment(Optional<LocalDateTime> at, List<String> notes) {}

    private Moment minute(String words, Optional<LocalDate> day) {
        Optional<ClockWords.Found> time = clock(words);
        if (time.filter(found -> !found.isOnClock()).isPresent()) {
            return new Moment(Optional.empty(), List.of(words + " is a time that does not exist."));
        }
        Optional<LocalDateTime> said =
                time.flatMap(found -> day.map(on -> on.atStartOfDay().plusMinutes(found.minutes())));
        String zone = time.map(ClockWords.Found::zone).orElse("");
        return new Moment(
                said.map(minute -> clocks.onWall(minute, zone)),
                said.map(minute -> clocks.notes(minute, zone)).orElse(List.of()));
    }

    /** In a column of times, what may be a time is one. */
    private Optional<ClockWords.Found> clock(String words) {
        List<DayWords.Found> days = dayWords.find(words);
        return ClockWords.find(words).stream()
                .filter(time -> time.look() != ClockWords.Look.HOUR_OF_RANGE)
                .filter(time -> days.stream().noneMatch(day -> time.from() < day.to() && day.from() < time.to()))
                .findFirst()
                .map(time -> HalfOfDay.taken(words, HalfOfDay.said(words, time), Optional.empty()));
    }

    private Optional<DayWords.Found> day(String words) {
        return dayWords.find(words).stream()
                .filter(day -> day.day().isPresent() || day.isNone())
                .findFirst();
    }
}
