package gatehouse.action.carryforward;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.BlankState;

/**
 * Moves the windows of phases with the event: as many days as its first day moved. What would run past the event's
 * last day, or cannot be read on the new days, for the clocks change there or a day is excepted that is none of them, is
 * not known, and says what it was.
 *
 * @param lastDay of the event this time
 */
record MovedDays(long days, String lastDay, AskedIn asked) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String WINDOWS = "windows";

    /** By how many days the event moved; none where either day is not known. */
    static long between(Optional<String> before, String now) {
        try {
            LocalDate to = LocalDate.parse(now);
            return before.map(LocalDate::parse)
                    .map(from -> ChronoUnit.DAYS.between(from, to))
                    .orElse(0L);
        } catch (DateTimeException noDay) {
            return 0;
        }
    }

    CarriedItem move(CarriedItem carried) {
        Item item = carried.item();
        if (days == 0 || !item.kind().code().equals("PHASE") || !item.answers().isGiven(WINDOWS)) {
            return carried;
        }
        return carried.saying(new Item(
                item.id(),
                item.kind(),
                item.reference(),
                item.number(),
                item.revision(),
                item.marking(),
                item.title(),
                moved(item),
                item.removal()));
    }

    private Answers moved(Item phase) {
        List<String> lines = phase.answers().list(WINDOWS);
        Answers moved = phase.answers()
                .with(WINDOWS, new Answer.Given(lines.stream().map(this::moved).toList()));
        boolean holds = phase.kind().faults(moved, asked).isEmpty()
                && moved.list(WINDOWS).stream().noneMatch(this::startsPastTheEnd);
        return holds
                ? moved
                : phase.answers()
                        .with(
                                WINDOWS,
                                new Answer.Blank(BlankState.NOT_KNOWN, "Last year: " + String.join("; ", lines)));
    }

    /** Days are compared as they are written; a night may end on the day after the last. */
    private boolean startsPastTheEnd(String line) {
        Matcher day = DAY.matcher(line);
        return day.find() && day.group().compareTo(lastDay) > 0;
    }

    private String moved(String line) {
        return DAY.matcher(line)
                .replaceAll(day -> LocalDate.parse(day.group()).plusDays(days).toString());
    }
}
