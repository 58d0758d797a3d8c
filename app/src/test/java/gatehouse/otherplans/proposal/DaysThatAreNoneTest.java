package gatehouse.otherplans.proposal;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.FactType;

import static org.assertj.core.api.Assertions.assertThat;

/** What no calendar and no clock has stays in words, and is said to be so. */
class DaysThatAreNoneTest {

    private static Proposal only(APage page) {
        assertThat(page.of(FactType.WINDOW)).hasSize(1);
        return page.of(FactType.WINDOW).get(0);
    }

    @Test
    void a_day_that_does_not_exist_is_kept_in_words() {
        Proposal sweep = only(APage.saying("Road sweep from 29 February 2027 10:00 to 29 February 2027 11:00."));
        assertThat(sweep.text("startsAt")).isEmpty();
        assertThat(sweep.text("endsAt")).isEmpty();
        assertThat(sweep.text("startWords")).isEqualTo("29 February 2027 10:00");
        assertThat(sweep.text("endWords")).isEqualTo("29 February 2027 11:00");
        assertThat(sweep.notes()).containsExactly("29 February 2027 is a day that does not exist.");
        assertThat(sweep.about()).contains(About.WORK);
        assertThat(sweep.text("subject")).isEqualTo("Road sweep");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The cordon stands on 31 June.                    | 31 June to
        The cordon stands on 29 February.                | 29 February to
        The drill is on 31/06/2027 from 10:00 to 12:00.  | 31/06/2027 10:00 to 31/06/2027 12:00
        The gate opens at 25:70 on 26 June 2027.         | 25:70 to
        The gate opens at 2570 hrs.                      | 2570 hrs to
        """)
    void no_other_day_or_time_takes_its_place(String sentence, String window) {
        Proposal proposal = only(APage.saying(sentence));
        assertThat(APage.saying(sentence).windows()).extracting(String::strip).containsExactly(window);
        assertThat(proposal.notes()).singleElement().asString().endsWith("does not exist.");
    }

    @Test
    void a_time_after_such_a_day_is_not_put_on_the_events_own() {
        List<Proposal> windows = APage.saying("The cordon goes up on 31 June. Gates open at 09:00.")
                .of(FactType.WINDOW);
        assertThat(windows).hasSize(2).allSatisfy(window -> {
            assertThat(window.text("startsAt")).isEmpty();
            assertThat(window.notes()).hasSize(1);
        });
    }

    @Test
    void a_row_of_such_a_day_or_time_is_kept_in_words() {
        APage page = APage.empty()
                .table(
                        "Date | Start | Finish | Task",
                        "31 June | 10:00 | 11:00 | Clean",
                        "25 June | 25:70 | 11:00 | Fence");
        assertThat(page.windows()).containsExactly("31 June 10:00 to 11:00", "25:70 to 2027-06-25 11:00");
        assertThat(page.of(FactType.WINDOW))
                .extracting(Proposal::notes)
                .containsExactly(
                        List.of("31 June is a day that does not exist."),
                        List.of("25:70 is a time that does not exist."));
    }

    @Test
    void an_hour_that_the_clocks_leave_out_or_give_twice_is_told() {
        assertThat(only(APage.saying("Work starts at 01:30.").during(LocalDate.parse("2027-03-28")))
                        .notes())
                .containsExactly("01:30 on 28 March 2027 does not exist: the clocks go forward over it.");
        assertThat(only(APage.saying("Work starts at 01:30.").during(LocalDate.parse("2027-10-31")))
                        .notes())
                .containsExactly(
                        "01:30 on 31 October 2027 comes twice: the clocks go back over it. Say which is meant.");
    }

    @Test
    void under_several_days_a_time_stays_in_words() {
        APage page = APage.empty().heading("Build, 22 to 25 June 2027").paragraph("The crane arrives at 10:00.");
        assertThat(page.windows()).containsExactly("2027-06-22 00:00 to 2027-06-26 00:00", "10:00 to ");
        assertThat(page.of(FactType.WINDOW).get(1).notes())
                .containsExactly("The words before name several days: 22 to 25 June 2027.");
    }
}
