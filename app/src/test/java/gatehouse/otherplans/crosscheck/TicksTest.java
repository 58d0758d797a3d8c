package gatehouse.otherplans.crosscheck;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import gatehouse.otherplans.crosscheck.Timeline.Tick;
import gatehouse.otherplans.fact.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** The line of time is marked at round hours of the clock at the event, and the day is named where it changes. */
class TicksTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static Span span(String from, String to) {
        return Span.of(Optional.of(at(from)), Optional.of(at(to)));
    }

    private static Instant at(String minute) {
        return LocalDateTime.parse(minute).atZone(LONDON).toInstant();
    }

    private static List<Tick> ticks(Span... spans) {
        return Ticks.of(new Axis(List.of(spans)), LONDON, 7);
    }

    @Test
    void of_an_hour_the_quarters_are_marked() {
        assertThat(ticks(span("2026-06-27T10:05", "2026-06-27T11:05")))
                .extracting(Tick::clock)
                .containsExactly("10:15", "10:30", "10:45", "11:00");
    }

    @Test
    void of_a_day_round_hours_are_marked_and_the_day_is_named_once() {
        List<Tick> ticks = ticks(
                span("2026-06-27T08:11", "2026-06-27T09:00"),
                span("2026-06-27T09:00", "2026-06-27T09:40"),
                span("2026-06-27T09:40", "2026-06-27T10:20"),
                span("2026-06-27T10:20", "2026-06-27T11:07"),
                span("2026-06-28T00:00", "2026-06-28T00:50"),
                span("2026-06-28T00:50", "2026-06-28T01:40"));

        assertThat(ticks).allSatisfy(tick -> assertThat(tick.clock()).matches("\\d\\d:(00|30|15|45)"));
        assertThat(ticks).extracting(Tick::day).containsOnlyOnce("Sat 27 Jun", "Sun 28 Jun");
        assertThat(ticks).extracting(Tick::x).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void across_the_hour_that_is_left_out_the_hours_of_the_clock_are_marked() {
        assertThat(ticks(span("2026-03-29T00:10", "2026-03-29T02:30"), span("2026-03-29T02:30", "2026-03-29T03:20")))
                .extracting(Tick::clock)
                .doesNotContain("01:00", "01:30")
                .isSorted();
    }

    @Test
    void of_weeks_in_which_one_window_runs_days_are_marked() {
        assertThat(ticks(span("2026-06-01T08:00", "2026-07-20T08:00")))
                .isNotEmpty()
                .allSatisfy(tick -> {
                    assertThat(tick.clock()).isEqualTo("00:00");
                    assertThat(tick.day()).startsWith("Mon");
                });
    }

    @Test
    void a_line_on_which_nothing_is_round_is_marked_at_its_start() {
        assertThat(ticks(span("2026-06-27T10:01", "2026-06-27T10:05")))
                .extracting(Tick::clock)
                .containsExactly("10:01");
    }
}
