package gatehouse.otherplans.proposal;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import gatehouse.otherplans.fact.FactType;

import static org.assertj.core.api.Assertions.assertThat;

/** What a time is the time of. */
class SubjectsOfTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Briefing is at 0700.                                           | Briefing
        Two trains an hour run after 22:00.                            | Two trains an hour
        Gates open at 14:30 on 26 June 2027 and close at 18:00.        | Gates open;Gates close
        The briefing will be held at 08:00, 10:00 and 14:00.           | The briefing;The briefing;The briefing
        Road closed 0600-2359 on 24, 25 and 26 June.                   | Road closed;Road closed;Road closed
        Setup from 6am Friday; clear by noon Sunday.                   | Setup;clear
        0930 Gates open                                                | Gates open
        """)
    void a_subject_is_what_the_thing_is(String sentence, String subjects) {
        assertThat(APage.saying(sentence).of(FactType.WINDOW))
                .extracting(window -> window.text("subject"))
                .containsExactly(subjects.split(";"));
    }

    @Test
    void a_sections_number_is_no_part_of_it() {
        assertThat(APage.empty().heading("1 Running order 09:00").of(FactType.WINDOW))
                .extracting(window -> window.text("subject"))
                .containsExactly("Running order");
    }

    @Test
    void what_opens_and_closes_is_a_start_and_an_end() {
        assertThat(APage.saying("Gates open at 14:30 on 26 June 2027 and close at 18:00.")
                        .windows())
                .containsExactly("2027-06-26 14:30 to ", " to 2027-06-26 18:00");
    }

    @Test
    void a_unit_is_there_from_when_until_when_its_sentence_says() {
        assertThat(APage.saying("Serial 12 is at High Street from 08:00 to 12:00 on 26 June 2027.")
                        .of(FactType.RESOURCE))
                .singleElement()
                .satisfies(unit -> assertThat(unit.answers().toPlanFile())
                        .containsAllEntriesOf(Map.of(
                                "subject",
                                "Serial 12",
                                "startsAt",
                                "2027-06-26 08:00",
                                "endsAt",
                                "2027-06-26 12:00",
                                "segments",
                                List.of("High Street"))));
    }

    @Test
    void a_level_counts_nobody() {
        assertThat(APage.saying("Level 2 officers patrol.").of(FactType.RESOURCE))
                .isEmpty();
    }
}
