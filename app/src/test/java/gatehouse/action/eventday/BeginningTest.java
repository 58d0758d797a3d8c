package gatehouse.action.eventday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said longer than a week before the first phase is a rehearsal, and counts for nothing from then on. */
class BeginningTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Optional<LocalDate> FIRST = Optional.of(LocalDate.of(2027, 6, 2));
    private static final Beginning PHASES =
            Beginning.of(List.of("2027-06-26 08:00 to 11:00", "2027-06-25 18:00 to 23:00"), FIRST, LONDON);

    @Test
    void the_earliest_phase_begins_it_or_else_the_first_day_of_the_event() {
        assertThat(PHASES.at()).hasValue(Instant.parse("2027-06-25T17:00:00Z"));
        assertThat(Beginning.of(List.of("sometime"), FIRST, LONDON).at())
                .hasValue(Instant.parse("2027-06-01T23:00:00Z"));
        assertThat(Beginning.of(List.of(), Optional.empty(), LONDON).at()).isEmpty();
    }

    @Test
    void a_week_before_is_at_hand_and_a_minute_more_is_far_off() {
        Instant week = Instant.parse("2027-06-18T17:00:00Z");
        assertThat(PHASES.isFarFrom(week.minusSeconds(60))).isTrue();
        assertThat(PHASES.isFarFrom(week)).isFalse();
        assertThat(PHASES.checksCountFrom(week)).isEqualTo(week);
        assertThat(PHASES.checksCountFrom(week.plusSeconds(99_999_999))).isEqualTo(week);
        assertThat(PHASES.checksCountFrom(week.minusSeconds(60))).isEqualTo(Instant.EPOCH);
    }

    @Test
    void a_plan_that_says_no_day_has_no_rehearsal() {
        Beginning none = Beginning.of(List.of(), Optional.empty(), LONDON);
        assertThat(none.isFarFrom(Instant.EPOCH)).isFalse();
        assertThat(none.checksCountFrom(Instant.now())).isEqualTo(Instant.EPOCH);
        assertThat(none.isAfter(LocalDate.MIN)).isFalse();
    }

    @Test
    void a_day_before_it_is_before_and_its_own_day_is_not() {
        assertThat(PHASES.isAfter(LocalDate.of(2027, 6, 24))).isTrue();
        assertThat(PHASES.isAfter(LocalDate.of(2027, 6, 25))).isFalse();
    }
}
