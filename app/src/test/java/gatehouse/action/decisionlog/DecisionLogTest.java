package gatehouse.action.decisionlog;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionLogTest {
    private static final Instant NOON = Instant.parse("2027-06-26T12:00:00Z");
    private static final int LOGS = 300;

    private static LogEntry entry(int number, int happened, int written) {
        return new LogEntry(
                number,
                NOON.plus(Duration.ofMinutes(happened)),
                TimedBy.TYPED,
                NOON.plus(Duration.ofMinutes(written)),
                "Insp Jo Field",
                "",
                Map.of(Heading.WHAT, "Thing " + number),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of());
    }

    private static Instant at(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    private static List<Integer> numbers(List<LogEntry> entries) {
        return entries.stream().map(LogEntry::number).toList();
    }

    @Test
    void as_known_at_a_moment_what_was_written_by_then_stands_apart_from_what_was_written_later_about_it() {
        DecisionLog log = new DecisionLog(List.of(entry(1, 0, 1), entry(2, 5, 6), entry(3, 4, 30), entry(4, 40, 41)));

        KnownAt known = log.knownAt(at(10));

        assertThat(numbers(known.written())).containsExactly(1, 2);
        assertThat(numbers(known.later())).containsExactly(3);
    }

    @Test
    void a_clock_that_went_back_is_said_beside_the_entry_and_the_order_is_that_of_the_numbers() {
        DecisionLog log = new DecisionLog(List.of(entry(1, 0, 0), entry(2, 90, 90), entry(3, 5, 5), entry(4, 95, 95)));

        assertThat(log.entries())
                .filteredOn(log::clockWentBackBefore)
                .extracting(LogEntry::number)
                .containsExactly(3);
        assertThat(numbers(log.newestBelow(5, 10))).containsExactly(4, 3, 2, 1);
    }

    @Test
    void what_was_written_before_something_known_was_known_too_whatever_its_own_clock_said() {
        DecisionLog log = new DecisionLog(List.of(entry(1, 0, 0), entry(2, 1, 90), entry(3, 5, 5)));

        assertThat(numbers(log.knownAt(at(10)).written())).containsExactly(1, 2, 3);
    }

    @Test
    void of_any_log_what_was_known_only_grows_and_nothing_stands_on_both_sides_or_is_lost() {
        for (int seed = 0; seed < LOGS; seed++) {
            Random chance = new Random(seed);
            List<LogEntry> entries = new ArrayList<>();
            int most = chance.nextInt(12);
            for (int number = 1; number <= most; number++) {
                entries.add(entry(number, chance.nextInt(60), chance.nextInt(60)));
            }
            DecisionLog log = new DecisionLog(entries);
            int before = 0;
            for (int minute = -1; minute <= 60; minute++) {
                KnownAt known = log.knownAt(at(minute));
                assertThat(known.written()).as("seed " + seed).hasSizeGreaterThanOrEqualTo(before);
                assertThat(known.written()).as("seed " + seed).noneMatch(known.later()::contains);
                before = known.written().size();
            }
            assertThat(before).as("seed " + seed).isEqualTo(entries.size());
        }
    }

    @Test
    void a_thing_that_lies_after_its_writing_is_told_apart() {
        assertThat(entry(1, 10, 0).isAheadOfItsWriting()).isTrue();
        assertThat(entry(1, 0, 0).isAheadOfItsWriting()).isFalse();
    }
}
