package gatehouse.otherplans.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.FactType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class TimesOfAPageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The road is closed 0900-1700 hrs.                            | 2027-06-26 09:00 to 2027-06-26 17:00
        The road is closed from 9am until 5.30 p.m. on 25 June.      | 2027-06-25 09:00 to 2027-06-25 17:30
        Bars serve 10-4pm.                                           | 2027-06-26 10:00 to 2027-06-26 16:00
        Breaks are 5-5.30pm.                                         | 2027-06-26 17:00 to 2027-06-26 17:30
        Closed 22:00 Fri 25 June – 04:00 Sat 26 June 2027.           | 2027-06-25 22:00 to 2027-06-26 04:00
        The night watch is 22:00 to 02:00.                           | 2027-06-26 22:00 to 2027-06-27 02:00
        Gates are open from noon to midnight.                        | 2027-06-26 12:00 to 2027-06-27 00:00
        Closed 06:00 26/06/27 - 18:00 27/06/27.                      | 2027-06-26 06:00 to 2027-06-27 18:00
        Between the hours of 9am and 5pm the gate is shut.           | 2027-06-26 09:00 to 2027-06-26 17:00
        No vessel may move from 1300Z to 1400Z.                      | 2027-06-26 14:00 to 2027-06-26 15:00
        Gates open at 15:30.                                         | '2027-06-26 15:30 to '
        Vehicles are off site by 10.00am.                            | ' to 2027-06-26 10:00'
        The road reopens at 2330.                                    | ' to 2027-06-26 23:30'
        The cordon holds from 10:00 on Friday until dispersal.       | 2027-06-25 10:00 to until dispersal
        Lighting is on from dusk until 03:00 on 27 June.             | from dusk to 2027-06-27 03:00
        The event takes place on Saturday 26 June 2027.              | 2027-06-26 00:00 to 2027-06-27 00:00
        The build runs from 22 June to 25 June.                      | 2027-06-22 00:00 to 2027-06-26 00:00
        Between 17:00 & 19:00 the lane is for buses only.            | 2027-06-26 17:00 to 2027-06-26 19:00
        Posts are held from doors (1515) until the last act (2230).  | 2027-06-26 15:15 to 2027-06-26 22:30
        Fireworks: 22.15 (duration 12 minutes)                       | 2027-06-26 22:15 to 2027-06-26 22:27
        Night shift 1900x0700.                                       | 2027-06-26 19:00 to 2027-06-27 07:00
        Kiosks trade 10 til late.                                    | 2027-06-26 10:00 to til late
        Vehicles are clear one hour before opening (0800).           | '2027-06-26 08:00 to '
        12:00 (noon) flypast.                                        | '2027-06-26 12:00 to '
        """)
    void a_time_is_read_however_it_is_written(String sentence, String window) {
        assertThat(APage.saying(sentence).windows()).containsExactly(window);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Version 3, issued 4 May 2027.
        See section 12.30 and paragraph 3.15.
        The ratio is 1:250 at a scale of 1:50,000.
        There are 2100 people and 1500 barriers.
        The 2027 plan costs £1,200 and replaces that of 2026.
        Gate 2 may open for the march.
        Attendance of 1500 (1200 seated) before capacity (1800).
        Fence panels of 1200x0900 mm.
        The hall seats 10 to close friends.
        """)
    void what_only_looks_like_a_time_is_left_alone(String sentence) {
        assertThat(APage.saying(sentence).windows()).isEmpty();
    }

    @Test
    void times_in_a_row_are_each_read() {
        assertThat(APage.saying("Sound checks: 10:00/10:45.").windows())
                .containsExactly("2027-06-26 10:00 to ", "2027-06-26 10:45 to ");
        assertThat(APage.saying("Cordon up 1830, down 2330.").windows())
                .containsExactly("2027-06-26 18:30 to ", " to 2027-06-26 23:30");
        assertThat(APage.saying("The public may queue from 0600; doors 1000; first act 1030.")
                        .windows())
                .containsExactly("2027-06-26 06:00 to ", "2027-06-26 10:00 to ", "2027-06-26 10:30 to ");
    }

    @Test
    void several_days_are_a_window_each() {
        assertThat(APage.saying("Deliveries: 22, 23 and 25 June, 07:00-19:00 daily.")
                        .windows())
                .containsExactly(
                        "2027-06-22 07:00 to 2027-06-22 19:00",
                        "2027-06-23 07:00 to 2027-06-23 19:00",
                        "2027-06-25 07:00 to 2027-06-25 19:00");
    }

    @Test
    void a_weekday_that_does_not_fit_its_date_is_kept_as_it_stands() {
        Proposal window = APage.saying("Doors: Sunday 26 June 2027, 08:00.")
                .of(FactType.WINDOW)
                .get(0);
        assertThat(window.text("startsAt")).isEqualTo("2027-06-26 08:00");
        assertThat(window.text("weekday")).isEqualTo("SUNDAY");
    }

    @Test
    void a_wrong_year_is_kept_as_it_stands() {
        assertThat(APage.saying("Closed from 08:00 to 18:00 on 26 June 2028.").windows())
                .containsExactly("2028-06-26 08:00 to 2028-06-26 18:00");
    }

    @Test
    void a_day_in_a_heading_holds_for_what_is_under_it() {
        APage page = APage.empty().heading("Sunday 27 June 2027").paragraph("06:00 De-rig begins");
        assertThat(page.windows()).endsWith("2027-06-27 06:00 to ");
    }

    @Test
    void where_the_event_has_several_days_a_time_alone_stays_in_words() {
        APage page =
                APage.saying("Doors at 5.30pm.").during(LocalDate.parse("2027-06-25"), LocalDate.parse("2027-06-26"));
        assertThat(page.windows()).containsExactly("5.30pm to ");
    }

    @Test
    void an_hour_that_the_clocks_leave_out_or_give_twice_is_left_for_a_person() {
        APage spring = APage.saying("Work starts at 01:30.").during(LocalDate.parse("2027-03-28"));
        APage autumn = APage.saying("Work starts at 01:30.").during(LocalDate.parse("2027-10-31"));
        assertThat(List.of(spring, autumn)).allSatisfy(page -> {
            Proposal window = page.of(FactType.WINDOW).get(0);
            assertThat(window.text("startsAt")).isEmpty();
            assertThat(window.text("startWords")).endsWith("01:30");
        });
    }

    @Test
    void a_window_carries_its_place_its_words_and_where_they_stand() {
        Proposal window = APage.saying("The Green is searched and sealed from 18:00 on 25 June to 08:00 on 26 June.")
                .of(FactType.WINDOW)
                .get(0);
        assertThat(window.about()).contains(About.SEARCH_AND_SEAL);
        assertThat(window.answers().toPlanFile())
                .containsAllEntriesOf(Map.of(
                        "zone", "ZON-001",
                        "anchor", "page 1, paragraph 1",
                        "words", "The Green is searched and sealed from 18:00 on 25 June to 08:00 on 26 June.",
                        "subject", "The Green is searched and sealed"));
    }

    @Test
    void no_run_of_words_and_numbers_breaks_the_reading() {
        readRuns(300);
    }

    @Test
    @Tag("full")
    void none_of_three_thousand_breaks_it() {
        readRuns(3000);
    }

    private static void readRuns(int runs) {
        String[] pieces = {
            "0900",
            "-",
            "26",
            "June",
            "to",
            "until",
            "39/19/2027",
            "31 April",
            "24:00",
            "25:61",
            "12am",
            "|",
            "(",
            "RVP",
            "the",
            "St",
            "Rd.",
            "assumes",
            "9999999999",
            "12,345,678",
            "Sat",
            "noon",
            ".",
            ",",
            "and",
            "\n",
            "’"
        };
        for (int seed = 0; seed < runs; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 25; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String words = text.toString();
            assertThatCode(() -> APage.saying(words)
                            .table("Road|From|To|Number", words + "|" + words + "|" + words + "|" + words)
                            .all())
                    .as("seed %d: %s", seed, words)
                    .doesNotThrowAnyException();
        }
    }
}
