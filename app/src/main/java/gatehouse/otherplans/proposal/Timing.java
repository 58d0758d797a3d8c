package gatehouse.otherplans.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A window of time as a sentence gives it, before it has become answers.
 *
 * @param from where its words begin, {@code to} where they end
 * @param start the wall clock; none where only words or nothing is said
 */
record Timing(
        int from,
        int to,
        Optional<LocalDateTime> start,
        Optional<LocalDateTime> end,
        String startWords,
        String endWords,
        Optional<DayOfWeek> weekday) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK);

    /** Whole days, from the first to the end of the last. */
    static Timing ofDays(int from, int to, LocalDate first, LocalDate last, Optional<DayOfWeek> weekday) {
        return new Timing(
                from,
                to,
                Optional.of(first.atStartOfDay()),
                Optional.of(last.plusDays(1).atStartOfDay()),
                "",
                "",
                weekday);
    }

    Timing endingInWords(int until, String words) {
        return new Timing(from, Math.max(to, until), start, end, startWords, words, weekday);
    }

    Timing startingInWords(int since, String words) {
        return new Timing(Math.min(from, since), to, start, end, words, endWords, weekday);
    }

    /** The weekday that is written is the first day's. */
    Timing withoutWeekday() {
        return new Timing(from, to, start, end, startWords, endWords, Optional.empty());
    }

    boolean hasOpenEnd() {
        return end.isEmpty() && endWords.isEmpty();
    }

    boolean hasOpenStart() {
        return start.isEmpty() && startWords.isEmpty();
    }

    /** A minute that the clocks leave out or give twice stays in words: a person says which is meant. */
    Filled filled(ZoneId zone) {
        return moment(Filled.NOTHING, "start", start, startWords, zone)
                .withAll(moment(Filled.NOTHING, "end", end, endWords, zone))
                .with("weekday", weekday.map(Enum::name).orElse(""));
    }

    private static Filled moment(
            Filled filled, String side, Optional<LocalDateTime> minute, String words, ZoneId zone) {
        if (minute.isEmpty()) {
            return filled.with(side + "Words", words);
        }
        boolean isOne = zone.getRules().getValidOffsets(minute.get()).size() == 1;
        return isOne
                ? filled.with(side + "sAt", MINUTE.format(minute.get())).with(side + "Words", words)
                : filled.with(side + "Words", MINUTE.format(minute.get()));
    }

    /** The wall clock of the event at a minute that another clock is named for. */
    static LocalDateTime onWall(LocalDateTime minute, String clock, ZoneId zone) {
        if (clock.isEmpty()) {
            return minute;
        }
        ZoneOffset said = clock.equalsIgnoreCase("BST") ? ZoneOffset.ofHours(1) : ZoneOffset.UTC;
        return minute.atOffset(said).atZoneSameInstant(zone).toLocalDateTime();
    }
}
