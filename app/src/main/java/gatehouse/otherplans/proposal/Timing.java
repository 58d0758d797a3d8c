package gatehouse.otherplans.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A window of time as a sentence gives it, before it has become answers.
 *
 * @param from where its words begin, {@code to} where they end
 * @param start the wall clock; none where only words or nothing is said
 * @param notes sentences about how it was read, for whoever looks at it
 */
record Timing(
        int from,
        int to,
        Optional<LocalDateTime> start,
        Optional<LocalDateTime> end,
        String startWords,
        String endWords,
        Optional<DayOfWeek> weekday,
        List<String> notes) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK);
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    Timing {
        notes = notes.stream().distinct().toList();
    }

    /** Whole days, from the first to the end of the last. */
    static Timing ofDays(int from, int to, LocalDate first, LocalDate last, Optional<DayOfWeek> weekday) {
        return new Timing(
                from,
                to,
                Optional.of(first.atStartOfDay()),
                Optional.of(last.plusDays(1).atStartOfDay()),
                "",
                "",
                weekday,
                List.of());
    }

    /** Nothing but words. */
    static Timing inWords(int from, int to, String startWords, String endWords) {
        return new Timing(
                from, to, Optional.empty(), Optional.empty(), startWords, endWords, Optional.empty(), List.of());
    }

    Timing endingInWords(int until, String words) {
        return new Timing(from, Math.max(to, until), start, end, startWords, words, weekday, notes);
    }

    Timing startingInWords(int since, String words) {
        return new Timing(Math.min(from, since), to, start, end, words, endWords, weekday, notes);
    }

    /** What was taken for its start is its end. */
    Timing asEnd() {
        Optional<LocalDateTime> until = hasOpenEnd() ? start : end;
        String untilWords = hasOpenEnd() ? startWords : endWords;
        Optional<LocalDateTime> since = hasOpenEnd() ? Optional.empty() : start;
        return new Timing(from, to, since, until, hasOpenEnd() ? "" : startWords, untilWords, weekday, notes);
    }

    /** So many minutes long, told up to there. */
    Timing lasting(int until, int minutes) {
        return new Timing(
                from,
                Math.max(to, until),
                start,
                start.map(at -> at.plusMinutes(minutes)),
                startWords,
                endWords,
                weekday,
                notes);
    }

    /** The weekday that is written is the first day's. */
    Timing withoutWeekday() {
        return new Timing(from, to, start, end, startWords, endWords, Optional.empty(), notes);
    }

    boolean hasOpenEnd() {
        return end.isEmpty() && endWords.isEmpty();
    }

    boolean hasOpenStart() {
        return start.isEmpty() && startWords.isEmpty();
    }

    boolean isEmpty() {
        return hasOpenStart() && hasOpenEnd();
    }

    /** A minute that the clocks leave out or give twice stays in words: a person says which is meant. */
    Filled filled(ZoneId zone) {
        return moment(Filled.NOTHING, "start", start, startWords, zone)
                .withAll(moment(Filled.NOTHING, "end", end, endWords, zone))
                .with("weekday", weekday.map(Enum::name).orElse(""))
                .noting(Stream.of(
                                notes.stream(),
                                start.stream().flatMap(at -> jump(at, zone)),
                                end.stream().flatMap(at -> jump(at, zone)))
                        .flatMap(all -> all)
                        .toList());
    }

    private static Filled moment(
            Filled filled, String side, Optional<LocalDateTime> minute, String words, ZoneId zone) {
        if (minute.isEmpty()) {
            return filled.with(side + "Words", words);
        }
        return jump(minute.get(), zone).findAny().isEmpty()
                ? filled.with(side + "sAt", MINUTE.format(minute.get())).with(side + "Words", words)
                : filled.with(side + "Words", MINUTE.format(minute.get()));
    }

    /** Why a minute is not one, where the clocks change. */
    private static Stream<String> jump(LocalDateTime minute, ZoneId zone) {
        return switch (zone.getRules().getValidOffsets(minute).size()) {
            case 0 -> Stream.of(SAID.format(minute) + " does not exist: the clocks go forward over it.");
            case 1 -> Stream.empty();
            default -> Stream.of(SAID.format(minute) + " comes twice: the clocks go back over it. Say which is meant.");
        };
    }
}
