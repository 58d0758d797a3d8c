package gatehouse.otherplans.proposal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import gatehouse.otherplans.fact.FactType;

import static org.assertj.core.api.Assertions.assertThat;

/** Times by another clock are laid on the event's, and it is told that they were. */
class TwoClocksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        All times are in GMT.                                 | GMT
        Times in this plan are UTC unless they say local.     | UTC
        All times shown are Zulu.                             | UTC
        """)
    void a_document_that_names_its_clock_is_heard(String sentence, String clock) {
        APage page = APage.saying(sentence, "Gates open at 14:30.");
        assertThat(page.windows()).containsExactly("2027-06-26 15:30 to ");
        assertThat(page.of(FactType.WINDOW).get(0).notes())
                .containsExactly("14:30 " + clock + ", as the document says of its times; 15:30 by the event’s clock.");
    }

    @Test
    void a_time_that_says_local_is_left_as_it_is() {
        APage page = APage.saying("Times are UTC unless they say local.", "Gates close at 18:00 local time.");
        assertThat(page.windows()).containsExactly(" to 2027-06-26 18:00");
        assertThat(page.of(FactType.WINDOW).get(0).notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        All times BST unless marked Z (UTC).
        All times are local.
        Train times are on the website.
        """)
    void where_both_clocks_show_the_same_nothing_is_told(String sentence) {
        APage page = APage.saying(sentence, "Gates open at 14:30.");
        assertThat(page.windows()).containsExactly("2027-06-26 14:30 to ");
        assertThat(page.of(FactType.WINDOW).get(0).notes()).isEmpty();
    }

    @Test
    void a_clock_named_with_a_time_is_told() {
        assertThat(APage.saying("The flypast is at 14:30Z.")
                        .of(FactType.WINDOW)
                        .get(0)
                        .notes())
                .containsExactly("14:30 UTC in the words; 15:30 by the event’s clock.");
        assertThat(APage.saying("The link ends at 23:30 UTC.")
                        .of(FactType.WINDOW)
                        .get(0)
                        .notes())
                .containsExactly("23:30 UTC in the words; 00:30 on 27 June by the event’s clock.");
    }

    @Test
    void a_heading_may_name_a_clock_for_its_column() {
        assertThat(APage.empty().table("Event | Time (UTC)", "Flypast | 1330").windows())
                .containsExactly("2027-06-26 14:30 to ");
        assertThat(APage.empty()
                        .table("Event | UTC | Local", "Flypast | 1330 | 1430")
                        .windows())
                .containsExactly("2027-06-26 14:30 to ");
    }
}
