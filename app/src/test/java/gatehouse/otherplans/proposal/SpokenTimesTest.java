package gatehouse.otherplans.proposal;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import gatehouse.otherplans.fact.FactType;

import static org.assertj.core.api.Assertions.assertThat;

/** Times as people write them to each other. */
class SpokenTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The ring road shuts from half past eight in the morning until noon. | 2027-06-26 08:30 to 2027-06-26 12:00
        Tea is from half past four to 1800hrs.                     | 2027-06-26 16:30 to 2027-06-26 18:00
        The bus is back at about ten to six.                       | '2027-06-26 17:50 to '
        The choir is in the day before the event, 4 till 6.        | 2027-06-25 16:00 to 2027-06-25 18:00
        Hall shut 12–2 Friday.                                     | 2027-06-25 12:00 to 2027-06-25 14:00
        Lanterns are lit at 6.30 in the evening.                   | '2027-06-26 18:30 to '
        Somebody is in from 8ish on Friday morning.                | '2027-06-25 08:00 to '
        Fireworks go at 10pm for approximately 15 minutes.         | 2027-06-26 22:00 to 2027-06-26 22:15
        The display lasts 20 minutes from 22:00.                   | 2027-06-26 22:00 to 2027-06-26 22:20
        Rehearsal is not before 11:00.                             | '2027-06-26 11:00 to '
        All areas are handed over no later than 1455.              | ' to 2027-06-26 14:55'
        The Order ceases to have effect at 2.00 am on 28 June.     | ' to 2027-06-28 02:00'
        The list closes at 2pm.                                    | ' to 2027-06-26 14:00'
        High Street closes at 06:00.                               | '2027-06-26 06:00 to '
        Guards, Fri 25th 8pm to Sat 26th 6am.                      | 2027-06-25 20:00 to 2027-06-26 06:00
        The lockers are shut for the whole of Friday.              | 2027-06-25 00:00 to 2027-06-26 00:00
        The door is shut from 10 a.m. on Saturday to close of service on Sunday. | 2027-06-26 10:00 to close of service
        Duties end on dispersal.                                   | ' to dispersal'
        The boat leaves at T-40min.                                | 'T-40min to '
        Stay on call until the march has passed Point 11.          | ' to until the march has passed Point 11'
        Serial 5 stays until relieved by Serial 3 at 1410hrs.      | ' to 2027-06-26 14:10'
        Parking goes from 6pm on the evening before.               | '2027-06-25 18:00 to '
        Collection is at 10:00 the following day.                  | '2027-06-27 10:00 to '
        Treat 14.10 and 16.25 as pencilled.                        | '2027-06-26 14:10 to ;2027-06-26 16:25 to '
        """)
    void a_time_is_read_as_it_is_spoken(String sentence, String windows) {
        assertThat(APage.saying(sentence).windows()).containsExactly(windows.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We need 24/7 cover.
        Call 0800 123 4567.
        The gradient is 1:12 and the steward ratio 1:50.
        Condition 7.30 applies, and table 4.15.
        Attendance is up from 1800.
        Plan v1.3 12/05/2027 14:32
        Document last updated 12 May 2027 at 14:32.
        Regulation 2012 applies since 2015.
        Sectors 1-4 are in use, by ten stewards.
        Five to ten people an hour come through.
        """)
    void what_is_no_time_is_left_alone(String sentence) {
        assertThat(APage.saying(sentence).windows()).isEmpty();
    }

    @Test
    void a_guess_at_morning_or_evening_is_told() {
        Proposal doors = APage.saying("Doors 6.30.").of(FactType.WINDOW).get(0);
        assertThat(doors.text("startsAt")).isEqualTo("2027-06-26 18:30");
        assertThat(doors.notes())
                .containsExactly("The words do not say whether 6.30 is before or after noon; it is taken for 18:30.");
    }

    @Test
    void each_show_day_is_a_window() {
        APage page = APage.saying("Fork trucks run 0600-0930 on both show days.")
                .during(LocalDate.parse("2027-06-26"), LocalDate.parse("2027-06-27"));
        assertThat(page.windows())
                .containsExactly("2027-06-26 06:00 to 2027-06-26 09:30", "2027-06-27 06:00 to 2027-06-27 09:30");
    }

    @Test
    void the_versions_of_the_paper_are_no_times() {
        assertThat(APage.empty()
                        .table("Version | Date | Author", "1.0 | 3 May 2027 | J Smith")
                        .windows())
                .isEmpty();
    }

    @Test
    void the_one_day_of_a_heading_is_of_what_is_under_it() {
        APage page = APage.empty().heading("Friday 25 June").paragraph("0900 Fence");
        assertThat(page.windows()).containsExactly("2027-06-25 09:00 to ");
    }
}
