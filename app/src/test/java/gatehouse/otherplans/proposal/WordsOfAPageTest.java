package gatehouse.otherplans.proposal;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.FactType;

import static org.assertj.core.api.Assertions.assertThat;

class WordsOfAPageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Crews wait on the sea front.               | sea front            | ZON-002
        Foreshore Rd stays open.                   | Foreshore Rd         | ZON-002
        Traffic leaves by the A171.                | A171                 | ''
        The tent stands at TA 0512 8871.           | TA 0512 8871         | ''
        Waste lorries enter by Gate 3.             | Gate 3               | ''
        """)
    void a_place_is_found_by_any_of_its_names(String sentence, String words, String zone) {
        assertThat(APage.saying(sentence).of(FactType.PLACE)).singleElement().satisfies(place -> {
            assertThat(place.text("placeWords")).isEqualTo(words);
            assertThat(place.text("zone")).isEqualTo(zone);
        });
    }

    @Test
    void a_part_of_a_road_is_named_as_the_rules_compare_it() {
        assertThat(APage.saying(
                                "Eastborough Road (Globe St to Foreshore Rd) is closed.",
                                "Mill Lane between Weir Road and Abbey Street is closed.")
                        .of(FactType.PLACE))
                .extracting(place -> place.answers().list("segments"))
                .containsExactly(
                        List.of("Eastborough Road (Globe St to Foreshore Rd)"),
                        List.of("Mill Lane (Weir Road to Abbey Street)"));
    }

    @Test
    void a_rendezvous_point_is_known_for_what_it_is() {
        assertThat(APage.saying("RVP 1 is Harbour Green.").of(FactType.PLACE))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.about()).contains(About.RVP);
                    assertThat(place.text("subject")).isEqualTo("RVP 1");
                });
    }

    @Test
    void how_many_of_what_is_read_in_figures_and_in_words() {
        assertThat(APage.saying("Two doctors, 36 first aiders and 1,200 marchers are there.")
                        .of(FactType.RESOURCE))
                .extracting(fact -> fact.answers().number("quantity").orElseThrow() + " " + fact.text("unit"))
                .containsExactly("2 doctors", "36 first aiders", "1200 marchers");
    }

    @Test
    void a_lane_rate_is_not_an_attendance() {
        assertThat(APage.saying("Each lane passes 300 people an hour.", "We expect 6,500 visitors.")
                        .of(FactType.RESOURCE))
                .extracting(fact -> fact.about().orElseThrow())
                .containsExactly(About.LANE_RATE, About.ATTENDANCE);
    }

    @Test
    void who_may_decide_is_told_with_who_does_in_their_absence() {
        Proposal decision = APage.saying(
                        "The decision to stop the show rests with the Event Director, and in her absence the Safety"
                                + " Officer.")
                .of(FactType.ROLE)
                .get(0);
        assertThat(decision.about()).contains(About.DECISION);
        assertThat(decision.text("subject")).isEqualTo("stop the show");
        assertThat(decision.text("holder")).isEqualTo("Event Director");
        assertThat(decision.text("deputy")).isEqualTo("Safety Officer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Silver Commander: Supt Colin Tarrant          | COMMANDER       | holder | Colin Tarrant
        The security lead is Kofi Mensah.             | COMMANDER       | holder | Kofi Mensah
        Medical control uses talk group MED 1.        | TALK_GROUP      | says   | MED 1
        The team answers to call sign BRAVO 21.       | CALL_SIGN       | says   | BRAVO 21
        Event control is on 01632 960123.             | CONTROL_CONTACT | says   | 01632 960123
        """)
    void roles_and_how_they_are_reached(String sentence, About about, String question, String answer) {
        assertThat(APage.saying(sentence).of(FactType.ROLE)).singleElement().satisfies(role -> {
            assertThat(role.about()).contains(about);
            assertThat(role.text(question)).contains(answer);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The plan assumes that stewards search every bag.          | ''
        Water will be provided by Bay Water Company.              | Bay Water Company
        The licence is subject to the weather.                    | ''
        The council has agreed to lift the bollards.              | council
        """)
    void what_is_left_to_others_is_told(String sentence, String holder) {
        assertThat(APage.saying(sentence).of(FactType.ASSUMPTION))
                .singleElement()
                .satisfies(assumed -> {
                    assertThat(assumed.words()).isEqualTo(sentence);
                    assertThat(assumed.text("standing")).isEqualTo("ASSUMED");
                    assertThat(assumed.text("holder")).isEqualTo(holder);
                });
    }

    @Test
    void an_assumed_response_time_is_told_in_minutes() {
        assertThat(APage.saying("An ambulance is assumed to reach the Green within 8 minutes.")
                        .of(FactType.ASSUMPTION))
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.about()).contains(About.RESPONSE_TIME);
                    assertThat(time.answers().toPlanFile())
                            .containsAllEntriesOf(Map.of("quantity", 8L, "unit", "minutes"));
                });
    }

    @Test
    void a_rank_with_a_full_stop_ends_no_sentence() {
        assertThat(APage.saying("Insp. Priya Nair is Bronze Traffic. Doors open at 12:00.")
                        .all())
                .extracting(Proposal::words)
                .containsExactly("Insp. Priya Nair is Bronze Traffic.", "Doors open at 12:00.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bring 2 x follow spots.                  | 2 follow spots
        Twenty-six cones stand there.            | 26 cones
        We bring two dozen chairs.               | 24 chairs
        A pair of stewards walks through.        | 2 stewards
        The boat has a crew of three.            | 3 crew
        Crew: 7 camera operators.                | 7 camera operators
        Cable run: 350m along the quay.          | 350 Cable run
        """)
    void quantities_are_read_however_they_are_written(String sentence, String counted) {
        assertThat(APage.saying(sentence).of(FactType.RESOURCE))
                .extracting(fact -> fact.answers().number("quantity").orElseThrow() + " " + fact.text("unit"))
                .containsExactly(counted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Silver Commander: Chief Inspector B. Rookwood (deputy: Inspector A. Twelvetrees). | B. Rookwood  | A. Twelvetrees
        Duty Manager: Mrs P. Loxley, or in her absence Mr T. Arkwright.                   | P. Loxley    | T. Arkwright
        Head steward: Bal Dhaliwal (2ic: Cary Munt).                                      | Bal Dhaliwal | Cary Munt
        Suspension of the show is for the Event Controller.                               | Event Controller | ''
        Ejection is at the discretion of the SIA supervisor.                              | SIA supervisor | ''
        The decision to leave live coverage is the Director's alone.                      | Director     | ''
        """)
    void who_holds_a_role_is_told_with_their_deputy(String sentence, String holder, String deputy) {
        assertThat(APage.saying(sentence).of(FactType.ROLE)).singleElement().satisfies(role -> {
            assertThat(role.text("holder")).contains(holder);
            assertThat(role.text("deputy")).contains(deputy);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It is presumed that the slip stays free.
        Ramps by others.
        The fencing contractor is yet to be appointed.
        We are reliant upon the council for power.
        """)
    void what_is_taken_for_granted_is_told(String sentence) {
        assertThat(APage.saying(sentence).of(FactType.ASSUMPTION)).hasSize(1);
    }

    @Test
    void a_road_that_is_swept_is_not_searched() {
        assertThat(APage.saying("Road sweep from 10:00 to 11:00.").of(FactType.WINDOW))
                .extracting(window -> window.about().orElseThrow())
                .containsExactly(About.WORK);
        assertThat(APage.saying("Venue sweep from 10:00 to 11:00.").of(FactType.WINDOW))
                .extracting(window -> window.about().orElseThrow())
                .containsExactly(About.SEARCH_AND_SEAL);
    }
}
