package gatehouse.information.sitevisit;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class VisitPagesTest {
    private static Quay quay;

    @BeforeAll
    static void start() {
        quay = new Quay();
    }

    @AfterAll
    static void stop() {
        quay.close();
    }

    @BeforeEach
    void a_visit() {
        quay.fresh();
    }

    @Test
    void a_prompt_is_left_out_only_with_a_reason_and_stays_on_record_with_it() {
        quay.coordinator.post(quay.at("/site-visits"), Map.of("name", "The quay again", "zones", "ZON-001"));

        Browser.Answer refused = quay.coordinator.post(
                quay.at("/site-visits/VIS-002/prompts"), Map.of("ask", "WHOLE01", "own", "Is it lit?"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("is left out, or tick it to ask it", "Is it lit?");
        assertThat(quay.coordinator.get(quay.at("/site-visits/VIS-001/prompts")).body())
                .contains("Left out, because: No craft on the day", "Ask it again");
    }

    @Test
    void answers_are_kept_at_once_and_shown_where_they_were_given() {
        Browser.Answer kept = quay.coordinator.post(
                quay.walk(),
                Map.of(
                        "OBS-009.revision", "1",
                        "OBS-009.answer", "NO",
                        "OBS-009.note", "It stood open at nine",
                        "OBS-010.revision", "1",
                        "OBS-010.answer", "YES",
                        "part", "1",
                        "save", "OBS-009"));

        assertThat(kept.status()).isEqualTo(303);
        assertThat(kept.location()).endsWith("/walk?part=1#OBS-009");
        assertThat(quay.page()).contains("It stood open at nine", "2 of 2 answered");
        assertThat(quay.coordinator.get(quay.at("/site-visits/VIS-001")).body()).contains("2 of 2 answered");
    }

    @Test
    void two_who_answer_one_prompt_are_told_and_neither_loses_words() {
        Map<String, String> mine = Map.of(
                "OBS-009.revision", "1", "OBS-009.answer", "YES", "OBS-009.note", "Mine", "OBS-010.revision", "1");
        quay.coordinator.post(
                quay.walk(), Map.of("OBS-009.revision", "1", "OBS-009.answer", "NO", "OBS-009.note", "Theirs"));

        Browser.Answer told = quay.coordinator.post(quay.walk(), mine);

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("Somebody else answered this meanwhile: No, “Theirs”", "Mine");
        assertThat(told.body()).contains("name=\"OBS-009.revision\" value=\"2\"");
        assertThat(quay.coordinator.get(quay.at("/observations/OBS-009")).body())
                .contains("Theirs")
                .doesNotContain("Mine");
    }

    @Test
    void a_prompt_that_was_not_touched_is_not_put_over_another_persons_answer() {
        quay.coordinator.post(
                quay.walk(), Map.of("OBS-009.revision", "1", "OBS-009.answer", "NO", "OBS-009.note", "Theirs"));

        Browser.Answer kept = quay.coordinator.post(
                quay.walk(),
                Map.of("OBS-009.revision", "1", "OBS-009.note", "", "OBS-010.revision", "1", "OBS-010.answer", "YES"));

        assertThat(kept.status()).isEqualTo(303);
        assertThat(quay.page()).contains("Theirs");
    }

    @Test
    void an_observation_becomes_a_vulnerability_a_fact_or_nothing_with_a_reason_and_says_so() {
        quay.coordinator.post(
                quay.walk(),
                Map.of(
                        "OBS-009.revision", "1",
                        "OBS-009.answer", "NO",
                        "OBS-009.note", "It stood open at nine",
                        "OBS-010.revision", "1",
                        "OBS-010.answer", "PARTLY"));
        String follows = quay.at("/site-visits/VIS-001/observations");
        assertThat(quay.coordinator.get(quay.at("/missing")).body())
                .contains("OBS-009", "became neither a vulnerability nor a fact");

        Browser.Answer silent = quay.coordinator.post(follows + "/OBS-010", Map.of("becomes", "NOTHING", "words", " "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Say why nothing follows from OBS-010.");

        quay.coordinator.post(
                follows + "/OBS-009",
                Map.of("becomes", "VULNERABILITY", "words", "The quay gate stands open after eight"));
        quay.coordinator.post(follows + "/OBS-009", Map.of("becomes", "FACTOR", "words", "The crane works at night"));
        quay.coordinator.post(
                follows + "/OBS-010", Map.of("becomes", "NOTHING", "words", "Emptied by the council at ten"));

        assertThat(quay.coordinator.get(follows).body())
                .contains("VUL-001", "FAC-001", "Nothing follows, because: Emptied by the council at ten")
                .contains("0 open");
        assertThat(quay.coordinator.get(quay.at("/vulnerabilities/VUL-001")).body())
                .contains("OBS-009", "Site visit VIS-001, 2027-05-12 21:30", "Is the gate shut by eight?");
        assertThat(quay.coordinator.get(quay.at("/observations/OBS-009")).body())
                .contains("VUL-001", "VIS-001");
        assertThat(quay.coordinator.get(quay.at("/missing")).body())
                .doesNotContain("became neither a vulnerability nor a fact");
    }

    @Test
    void the_next_visit_asks_what_this_one_did_not_see_and_what_is_open() {
        quay.coordinator.post(quay.walk(), Map.of("OBS-009.revision", "1", "OBS-009.answer", "NOT_SEEN"));
        quay.coordinator.post(
                quay.at("/vulnerabilities"),
                Map.of("statement", "Bins by the rail", "status", "OPEN", "zones", "ZON-001"));
        quay.coordinator.post(quay.at("/site-visits"), Map.of("name", "The quay again", "zones", "ZON-001"));

        assertThat(quay.coordinator.get(quay.at("/site-visits/VIS-002/prompts")).body())
                .contains("Left by the last visit", "Is the gate shut by eight?", "VIS-001 did not see it")
                .contains("Is VUL-001 still as it was found?");
    }
}
