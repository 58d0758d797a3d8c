package gatehouse.action.decisionlog;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import gatehouse.plan.kind.WallClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LogClockTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant JUST_PAST_MIDNIGHT = Instant.parse("2027-06-26T23:10:00Z");

    private static Instant past(String typed) {
        return LogClock.past(typed, LONDON, JUST_PAST_MIDNIGHT);
    }

    @Test
    void the_hour_alone_is_the_last_such_by_the_clock_at_the_event() {
        assertThat(past("23:55")).isEqualTo(Instant.parse("2027-06-26T22:55:00Z"));
        assertThat(past("0005")).isEqualTo(Instant.parse("2027-06-26T23:05:00Z"));
        assertThat(past("2027-06-26 14:05")).isEqualTo(Instant.parse("2027-06-26T13:05:00Z"));
    }

    @Test
    void an_hour_a_little_ahead_is_today_for_two_clocks_never_agree() {
        assertThat(past("00:25")).isEqualTo(Instant.parse("2027-06-26T23:25:00Z"));
    }

    @Test
    void what_is_to_come_is_the_next_such() {
        assertThat(LogClock.toCome("00:05", LONDON, JUST_PAST_MIDNIGHT))
                .isEqualTo(Instant.parse("2027-06-27T23:05:00Z"));
        assertThat(LogClock.toCome("16.00", LONDON, JUST_PAST_MIDNIGHT))
                .isEqualTo(Instant.parse("2027-06-27T15:00:00Z"));
    }

    @Test
    void what_is_no_time_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> past("25:99")).isInstanceOf(WallClock.NoSuchMinute.class);
        assertThatThrownBy(() -> past("soon")).hasMessageContaining("Write it as 2026-06-27 10:00.");
    }

    @Test
    void an_hour_that_comes_twice_asks_which() {
        Instant autumn = Instant.parse("2027-10-31T03:00:00Z");
        assertThatThrownBy(() -> LogClock.past("01:30", LONDON, autumn)).hasMessageContaining("comes twice");
        assertThat(LogClock.past("01:30 GMT", LONDON, autumn)).isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
    }
}
