package gatehouse.plan.kind;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WallClockTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void a_minute_is_by_the_clock_at_the_event() {
        assertThat(WallClock.instant("2026-06-27 10:00", LONDON)).isEqualTo(Instant.parse("2026-06-27T09:00:00Z"));
        assertThat(WallClock.instant("2026-12-27T10:00", LONDON)).isEqualTo(Instant.parse("2026-12-27T10:00:00Z"));
    }

    @Test
    void a_minute_that_the_clocks_leave_out_is_refused() {
        assertThatThrownBy(() -> WallClock.instant("2026-03-29 01:30", LONDON))
                .hasMessage("There is no 2026-03-29 01:30: the clocks go forward over it.");
    }

    @Test
    void a_minute_that_comes_twice_asks_which() {
        assertThatThrownBy(() -> WallClock.instant("2026-10-25 01:30", LONDON))
                .hasMessage("2026-10-25 01:30 comes twice, because the clocks go back. Write 2026-10-25 01:30 BST for"
                        + " the first, or GMT for the second.");
        assertThat(WallClock.instant("2026-10-25 01:30 BST", LONDON)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(WallClock.instant("2026-10-25 01:30 gmt", LONDON)).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void every_minute_round_a_clock_change_reads_back_as_it_was_written() {
        Instant start = Instant.parse("2026-10-25T00:00:00Z");
        for (int minute = 0; minute < 180; minute++) {
            Instant at = start.plusSeconds(60L * minute);
            assertThat(WallClock.instant(WallClock.words(at, LONDON), LONDON)).isEqualTo(at);
        }
    }

    @Test
    void what_is_not_a_date_and_time_is_refused_with_an_example() {
        for (String typed : new String[] {"", "tomorrow", "2026-02-30 10:00", "2026-06-27", "2026-06-27 25:00"}) {
            assertThatThrownBy(() -> WallClock.instant(typed, LONDON))
                    .as(typed)
                    .hasMessageContaining("Write it as 2026-06-27 10:00.");
        }
    }

    @Test
    void a_zone_name_where_none_is_needed_is_refused_unless_it_is_the_right_one() {
        assertThat(WallClock.instant("2026-06-27 10:00 BST", LONDON)).isEqualTo(Instant.parse("2026-06-27T09:00:00Z"));
        assertThatThrownBy(() -> WallClock.instant("2026-06-27 10:00 GMT", LONDON))
                .hasMessageContaining("BST");
    }
}
