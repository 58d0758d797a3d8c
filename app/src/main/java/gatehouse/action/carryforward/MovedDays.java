package gatehouse.action.carryforward;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.BlankState;

/**
 * Moves the windows of phases with the event: as many days as its first day moved. What cannot be read on the new days, for
 * the clocks change there or a day is excepted that is none of them, is not known, and says what it was.
 */
record MovedDays(long days, AskedIn asked) {
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
        return phase.kind().faults(moved, asked).isEmpty()
                ? moved
                : phase.answers()
                        .with(
                                WINDOWS,
                                new Answer.Blank(BlankState.NOT_KNOWN, "Last year: " + String.join("; ", lines)));
    }

    private String moved(String line) {
        return DAY.matcher(line)
                .replaceAll(day -> LocalDate.parse(day.group()).plusDays(days).toString());
    }
}
