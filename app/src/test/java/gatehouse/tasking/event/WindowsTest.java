package gatehouse.tasking.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WindowsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void a_window_of_one_day_is_by_the_clock_on_the_wall() {
        assertThat(read("2026-06-27 10:00 to 12:30").all())
                .containsExactly(window("2026-06-27T09:00", "2026-06-27T11:30"));
    }

    @Test
    void a_window_may_run_past_midnight_where_it_says_so() {
        assertThat(read("2026-12-31 22:00 to 2027-01-01 01:00").all())
                .containsExactly(window("2026-12-31T22:00", "2027-01-01T01:00"));
    }

    @Test
    void windows_come_out_earliest_first_however_they_were_typed() {
        assertThat(read("2026-06-28 10:00 to 11:00", "2026-06-27 10:00 to 11:00")
                        .all())
                .containsExactly(
                        window("2026-06-27T09:00", "2026-06-27T10:00"), window("2026-06-28T09:00", "2026-06-28T10:00"));
    }

    @Test
    void six_weeks_of_evenings_are_one_line_with_its_exceptions() {
        Windows market = read(
                "every Fri, Sat from 2026-11-13 to 2026-12-23, 16:00 to 21:00, " + "except 2026-11-20, 2026-12-04");

        assertThat(market.faults()).isEmpty();
        assertThat(market.all())
                .hasSize(10)
                .startsWith(
                        window("2026-11-13T16:00", "2026-11-13T21:00"),
                        window("2026-11-14T16:00", "2026-11-14T21:00"),
                        window("2026-11-21T16:00", "2026-11-21T21:00"))
                .endsWith(window("2026-12-19T16:00", "2026-12-19T21:00"));
    }

    @Test
    void a_daily_run_keeps_its_hours_by_the_wall_when_the_clocks_change() {
        assertThat(read("daily from 2026-10-24 to 2026-10-26, 16:00 to 21:00").all())
                .containsExactly(
                        window("2026-10-24T15:00", "2026-10-24T20:00"),
                        window("2026-10-25T16:00", "2026-10-25T21:00"),
                        window("2026-10-26T16:00", "2026-10-26T21:00"));
    }

    @Test
    void a_run_of_evenings_may_end_the_next_day() {
        assertThat(read("every Friday from 2026-06-26 to 2026-06-26, 22:00 to 01:00 next day")
                        .all())
                .containsExactly(window("2026-06-26T21:00", "2026-06-27T00:00"));
    }

    @Test
    void a_repeated_hour_is_two_hours_and_says_which() {
        assertThat(read("2026-10-25 01:30 BST to 01:30 GMT").all())
                .containsExactly(window("2026-10-25T00:30", "2026-10-25T01:30"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sometime on Saturday | “sometime on Saturday” cannot be read as a window. Write 2026-06-27 10:00 to 12:30,
            2026-06-27 12:30 to 10:00 | The window on 2026-06-27 ends before it starts. If it runs past midnight,
            2026-06-27 10:00 to 10:00 | The window on 2026-06-27 ends before it starts.
            2026-06-31 10:00 to 12:00 | “2026-06-31 10:00” is not a date and time. Write it as 2026-06-27 10:00.
            2026-06-27 10:00 to 25:00 | “2026-06-27 25:00” is not a date and time.
            2026-03-29 01:30 to 04:00 | There is no 2026-03-29 01:30: the clocks go forward over it.
            2026-10-25 01:30 to 04:00 | 2026-10-25 01:30 comes twice, because the clocks go back. Write 2026-10-25 01:30 BST for the first, or GMT for the second.
            2026-06-27 10:00 GMT to 12:00 | Leave out what follows the time, or write 2026-06-27 10:00 BST.
            daily from 2026-10-24 to 2026-10-26, 01:30 to 04:00 | 2026-10-25 01:30 comes twice, because the clocks go back. Except that day, and give it a line of its own.
            daily from 2026-03-28 to 2026-03-30, 01:30 to 04:00 | There is no 2026-03-29 01:30: the clocks go forward over it.
            daily from 2026-11-13 to 2026-12-23, 21:00 to 16:00 | The window from 21:00 to 16:00 ends before it starts. If it runs past midnight, write next day
            daily from 2026-11-13 to 2026-12-23, 16:00 to 24:00 | “24:00” is not a time of day.
            daily from 2026-12-23 to 2026-11-13, 16:00 to 21:00 | The last day, 2026-11-13, is before the first, 2026-12-23.
            daily from 2026-11-31 to 2026-12-23, 16:00 to 21:00 | “2026-11-31” is not a day.
            daily from 2026-01-01 to 2036-01-01, 16:00 to 21:00 | From 2026-01-01 to 2036-01-01 is more than three years.
            every Fri, Sta from 2026-11-13 to 2026-12-23, 16:00 to 21:00 | “Sta” is not a day of the week.
            every Fri from 2026-11-13 to 2026-12-23, 16:00 to 21:00, except 2026-11-21 | 2026-11-21 is excepted, but it is not one of the days
            every Mon from 2026-11-13 to 2026-11-15, 16:00 to 21:00 | No day is left in
            """)
    void a_line_that_cannot_hold_is_answered_with_a_sentence(String line, String sentence) {
        Windows windows = read(line);

        assertThat(windows.all()).isEmpty();
        assertThat(windows.faults()).singleElement().asString().startsWith(sentence);
    }

    @Test
    void a_bad_line_takes_no_good_one_with_it() {
        Windows windows = read("2026-06-27 10:00 to 12:30", "noon");

        assertThat(windows.all()).hasSize(1);
        assertThat(windows.faults()).hasSize(1);
    }

    @Test
    void a_very_long_line_is_only_a_line_that_cannot_be_read() {
        assertThat(read("daily from 2026-11-13 to 2026-12-23, 16:00 to 21:00, except " + "2026-11-20, ".repeat(10_000))
                        .faults())
                .hasSize(1);
    }

    private static Windows read(String... lines) {
        return Windows.read(List.of(lines), LONDON);
    }

    private static Windows.Window window(String from, String to) {
        return new Windows.Window(Instant.parse(from + ":00Z"), Instant.parse(to + ":00Z"));
    }
}
