package gatehouse.action.dailyreview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which days of a winter market of six weeks are owed a review. */
class EventDaysTest {
    private static final String FRIDAYS_AND_SATURDAYS =
            "every Fri, Sat from 2026-11-13 to 2026-12-23, 16:00 to 21:00, except 2026-11-20";

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static EventDays market(List<String> windows, String begun, String... reviewed) {
        Set<LocalDate> days = Arrays.stream(reviewed).map(LocalDate::parse).collect(Collectors.toSet());
        return new EventDays(
                day("2026-11-12"), day("2026-12-24"), day(begun), windows, days, ZoneId.of("Europe/London"));
    }

    @Test
    void only_days_on_which_a_phase_runs_are_owed_one() {
        Due due = market(List.of(FRIDAYS_AND_SATURDAYS), "2026-05-01").due(day("2026-11-22"));

        assertThat(due.owed()).containsExactly(day("2026-11-13"), day("2026-11-14"), day("2026-11-21"));
        assertThat(due.isOverdue()).isTrue();
        assertThat(due.isDueToday()).isFalse();
    }

    @Test
    void today_is_due_until_it_has_one_and_is_not_overdue_before_it_is_over() {
        EventDays none = market(List.of(FRIDAYS_AND_SATURDAYS), "2026-05-01", "2026-11-13");
        assertThat(none.due(day("2026-11-14")).isDueToday()).isTrue();
        assertThat(none.due(day("2026-11-14")).isOverdue()).isFalse();
        assertThat(none.due(day("2026-11-15")).isOverdue()).isTrue();

        EventDays kept = market(List.of(FRIDAYS_AND_SATURDAYS), "2026-05-01", "2026-11-13", "2026-11-14");
        assertThat(kept.due(day("2026-11-14")).owed()).isEmpty();
    }

    @Test
    void a_day_that_was_missed_stays_said_and_is_no_longer_owed_once_there_is_a_later_review() {
        Due due = market(List.of(FRIDAYS_AND_SATURDAYS), "2026-05-01", "2026-11-14")
                .due(day("2026-11-15"));

        assertThat(due.missed()).containsExactly(day("2026-11-13"));
        assertThat(due.owed()).isEmpty();
        assertThat(due.isOverdue()).isFalse();
    }

    @Test
    void without_windows_every_day_is_owed_and_a_window_past_midnight_is_of_both_days() {
        assertThat(market(List.of(), "2026-05-01").due(day("2026-11-13")).owed())
                .containsExactly(day("2026-11-12"), day("2026-11-13"));
        assertThat(market(List.of("2026-11-13 20:00 to 2026-11-14 02:00"), "2026-05-01")
                        .due(day("2026-11-20"))
                        .owed())
                .containsExactly(day("2026-11-13"), day("2026-11-14"));
        assertThat(market(List.of("2026-11-13 20:00 to 2026-11-14 00:00"), "2026-05-01")
                        .due(day("2026-11-20"))
                        .owed())
                .containsExactly(day("2026-11-13"));
    }

    @Test
    void when_the_event_moved_and_its_phases_have_not_every_day_is_owed() {
        assertThat(market(List.of("daily from 2026-10-01 to 2026-10-20, 16:00 to 21:00"), "2026-05-01")
                        .due(day("2026-11-13"))
                        .owed())
                .containsExactly(day("2026-11-12"), day("2026-11-13"));
    }

    @Test
    void nothing_is_owed_of_days_before_the_plan_was_begun_or_once_the_event_is_over() {
        assertThat(market(List.of(), "2026-11-14").due(day("2026-11-15")).owed())
                .containsExactly(day("2026-11-14"), day("2026-11-15"));
        Due over = market(List.of(), "2026-05-01", "2026-12-23").due(day("2027-01-02"));
        assertThat(over.owed()).isEmpty();
        assertThat(over.missed()).contains(day("2026-12-24"));
    }
}
