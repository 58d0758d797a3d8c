package gatehouse.otherplans.received;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class ReceivingPagesTest extends AtThePlan {
    private static final String CLOSURES = "Road,From,To\nQuay Street,10:00,23:00\n<b>Harbour Road</b>,10:00,\n";

    @BeforeEach
    void a_plan_with_another_beside_it() {
        coordinator.post(at("/other-plans"), Map.of("planTitle", "Traffic plan", "planType", "TRAFFIC"));
    }

    private Browser.Answer receive(String name, byte[] bytes) {
        return coordinator.postFile(
                at("/other-plans/PLN-001/receiving"),
                Map.of("label", "Version 3", "receivedFrom", "Highways officer"),
                "file",
                name,
                bytes);
    }

    private Browser.Answer receive(String name, String words) {
        return receive(name, words.getBytes(StandardCharsets.UTF_8));
    }

    private long files() {
        return program.sql()
                .sql("select count(*) from kept_file where plan_id = :plan")
                .param("plan", plan)
                .query(Long.class)
                .single();
    }

    @Test
    void what_says_of_itself_that_it_is_secret_is_not_kept() {
        Browser.Answer received = receive("plan.txt", "UK SECRET\nThe road closes at ten.\n");

        assertThat(received.status()).isEqualTo(422);
        assertThat(received.body())
                .contains("Nothing at SECRET or above may be put into Gatehouse.", "Highways officer");
        assertThat(coordinator
                        .postFile(
                                at("/other-plans/PLN-001/receiving"),
                                Map.of("label", "2", "handling", "TOP SECRET"),
                                "file",
                                "plan.txt",
                                "The road closes at ten.".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(422);
        assertThat(files()).isZero();
        assertThat(receive("open.txt", "This plan is not secret.\nIt is kept as no secret.\n")
                        .location())
                .endsWith("/versions-received/RCV-001/reading");
    }

    @Test
    void a_file_whose_name_did_not_tell_what_it_is_may_come_again_under_one_that_does() {
        byte[] page = "Quay Street closes at ten.".getBytes(StandardCharsets.UTF_8);
        receive("plan.pdf", page);

        assertThat(coordinator.get(at("/versions-received/RCV-001/reading")).body())
                .contains("not read");
        Browser.Answer again = receive("plan.txt", page);

        assertThat(again.location()).isEqualTo(at("/versions-received/RCV-002/reading"));
        assertThat(coordinator.get(again.location()).body()).contains("Quay Street closes at ten.");
        assertThat(coordinator.get(at("/versions-received/RCV-001/reading")).body())
                .contains("“plan.pdf”");
        assertThat(receive("plan.txt", page).body()).contains("This very file was received already");
    }

    @Test
    void a_file_is_kept_with_its_hash_and_shown_with_the_place_of_every_cell() {
        Browser.Answer received = receive("closures.csv", CLOSURES);

        assertThat(received.location()).isEqualTo(at("/versions-received/RCV-001/reading"));
        assertThat(coordinator.get(received.location()).body())
                .contains("Traffic plan: Version 3", "closures.csv", "SHA-256")
                .contains("Quay Street", "row 2", "&lt;b&gt;Harbour Road&lt;/b&gt;");
        assertThat(coordinator.get(at("/other-plans-register")).body()).contains("RCV-001", "Highways officer");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void a_chosen_row_opens_a_fact_with_its_words_and_place_filled_in_and_the_fact_stands_beside_it() {
        String reading = receive("closures.csv", CLOSURES).location();
        assertThat(coordinator.get(reading + "?at=row+2").body())
                .contains("Take a fact", "From row 2.", "Quay Street | 10:00 | 23:00");

        Browser.Answer kept = coordinator.post(
                at("/versions-received/RCV-001/facts"),
                Map.of(
                        "anchor", "row 2",
                        "words", "Quay Street | 10:00 | 23:00",
                        "factKind", "WINDOW",
                        "about", "CLOSURE",
                        "startsAt", "2026-06-27 10:00"));

        assertThat(kept.location()).startsWith(reading);
        assertThat(coordinator.get(reading).body()).contains("/facts/FCT-001");
        assertThat(coordinator.get(at("/facts/FCT-001")).body())
                .contains("RCV-001", "PLN-001", "row 2", "Quay Street | 10:00 | 23:00");
    }

    @Test
    void a_fact_that_cannot_be_kept_is_given_back_beside_the_text() {
        receive("closures.csv", CLOSURES);

        Browser.Answer refused = coordinator.post(
                at("/versions-received/RCV-001/facts"),
                Map.of("anchor", "row 2", "words", "Closed from ten", "startsAt", "ten", "factKind", "WINDOW"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Closed from ten", "is not a date and time", "Harbour Road");
    }

    @Test
    void words_that_the_file_does_not_say_there_are_no_exact_words() {
        receive("closures.csv", CLOSURES);
        Map<String, String> said = Map.of("anchor", "row 2", "factKind", "WINDOW", "about", "CLOSURE");
        Map<String, String> misquoted = new HashMap<>(said);
        misquoted.put("words", "Quay Street is closed until midnight");
        Map<String, String> quoted = new HashMap<>(said);
        quoted.put("words", "quay street … 23:00");

        Browser.Answer refused = coordinator.post(at("/versions-received/RCV-001/facts"), misquoted);
        Browser.Answer kept = coordinator.post(at("/versions-received/RCV-001/facts"), quoted);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("The file does not say this there.", "Quay Street is closed until midnight");
        assertThat(kept.status()).isEqualTo(303);
    }

    @Test
    void words_that_were_quoted_out_of_a_file_can_no_longer_be_changed() {
        receive("closures.csv", CLOSURES);
        coordinator.post(
                at("/versions-received/RCV-001/facts"),
                Map.of("anchor", "row 2", "words", "Quay Street", "factKind", "WINDOW", "about", "CLOSURE"));
        Map<String, String> form = new HashMap<>(Map.of(
                "revision", "1",
                "plan", "PLN-001",
                "receivedVersion", "RCV-001",
                "anchor", "row 2",
                "factKind", "WINDOW",
                "about", "CLOSURE"));

        form.put("words", "Harbour Street");
        Browser.Answer refused = coordinator.post(at("/facts/FCT-001"), form);
        form.put("words", "Quay Street");
        form.put("subject", "the street along the quay");
        Browser.Answer corrected = coordinator.post(at("/facts/FCT-001"), form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("quoted from a file that is kept here", "Harbour Street");
        assertThat(corrected.status()).isEqualTo(303);
    }

    @Test
    void an_empty_file_is_refused_in_a_sentence_and_not_kept() {
        Browser.Answer refused = receive("closures.csv", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("is empty. There is nothing to read or to keep.", "Highways officer");
        assertThat(files()).isZero();
        assertThat(coordinator.get(at("/versions-received")).body()).doesNotContain("RCV-001");
    }

    @Test
    void a_file_that_cannot_be_read_is_kept_where_its_sentence_says_so() {
        Browser.Answer kept = receive("plan.pdf", new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', 0, 1, 2});

        assertThat(kept.status()).isEqualTo(303);
        assertThat(coordinator.get(kept.location()).body()).contains("It is kept as it came.");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void the_same_file_is_not_kept_twice() {
        receive("closures.csv", CLOSURES);

        Browser.Answer again = receive("closures.csv", CLOSURES);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("This very file was received already as RCV-001");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void without_a_file_or_a_version_it_says_what_is_needed() {
        assertThat(coordinator
                        .post(at("/other-plans/PLN-001/receiving"), Map.of("handling", "Police only"))
                        .body())
                .contains("Choose the file.", "Say what its owner calls this version.", "Police only");
    }
}
