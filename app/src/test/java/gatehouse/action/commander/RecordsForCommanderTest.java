package gatehouse.action.commander;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import gatehouse.home.command.Browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What the coordinator records for the commander and sees beside the commander's page, over the web. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordsForCommanderTest {
    private TwoDesks desks;

    @BeforeAll
    void start() {
        desks = new TwoDesks();
    }

    @AfterAll
    void stop() {
        desks.close();
    }

    @BeforeEach
    void begin() {
        desks.begin();
    }

    @Test
    void the_coordinator_reads_only_and_records_what_came_by_e_mail_for_the_commander_to_confirm() {
        String read = desks.coordinator.get(desks.here() + "/commander").body();
        assertThat(read).contains("Record a decision made on paper").doesNotContain("Keep these decisions");
        assertThat(desks.coordinator
                        .post(desks.here() + "/decisions", Map.of("REC-002.outcome", "ACCEPTED"))
                        .status())
                .isEqualTo(404);

        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "capacity", "COMMANDER",
                "madeById", desks.hall.id().toString(),
                "how", "E_MAIL",
                "madeAt", "2026-01-05 10:30",
                "REC-002.outcome", "ACCEPTED"));
        Browser.Answer kept = desks.coordinator.postFile(
                desks.here() + "/recorded-decisions", typed, "file", "order.eml", "Agreed".getBytes(UTF_8));
        assertThat(kept.status()).isEqualTo(303);

        String page = desks.commander.get(desks.here() + "/commander").body();
        assertThat(page).contains("Confirm what was recorded for you", "to be confirmed", "order.eml");
        String id = TwoDesks.hidden(page, "id");
        Browser.Answer neither = desks.commander.post(
                desks.here() + "/confirmations",
                Map.of("of", "DECISION", "id", id, "answer", "PERHAPS", "words", "Not the <east> gate"));
        assertThat(neither.status()).isEqualTo(422);
        assertThat(neither.body())
                .contains("Say whether this is so, or is not so.", "href=\"#words-" + id + "\"")
                .containsPattern("id=\"words-" + id + "\"[^>]*aria-invalid=\"true\">\\s*Not the &lt;east&gt; gate")
                .contains("to be confirmed");
        Browser.Answer wordless = desks.commander.post(
                desks.here() + "/confirmations",
                Map.of("of", "DECISION", "id", id, "answer", "DISPUTED", "words", " "));
        assertThat(wordless.body()).contains("Say what of this is not so");

        Browser.Answer confirmed = desks.commander.post(
                desks.here() + "/confirmations", Map.of("of", "DECISION", "id", id, "answer", "CONFIRMED"));
        assertThat(confirmed.status()).isEqualTo(303);
        assertThat(desks.commander.get(desks.here() + "/commander").body()).contains("confirmed by Ch Supt Ros Hall");
    }

    @Test
    void a_record_that_lacks_something_keeps_what_was_typed() {
        Browser.Answer told = desks.coordinator.post(
                desks.here() + "/recorded-decisions",
                Map.of("madeBy", "ACC Lee", "how", "SPOKEN", "REC-002.outcome", "ACCEPTED"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("Say when this was decided.", "value=\"ACC Lee\"");
    }

    @Test
    void the_other_records_have_their_pages() {
        desks.add("RESIDUAL_RISK", Map.of("statement", "Open street", "ownerKind", "ORGANISER"));
        desks.freeze();
        assertThat(desks.coordinator.get(desks.here() + "/recorded-acceptances").body())
                .contains("Open street");
        assertThat(desks.coordinator
                        .get(desks.here() + "/versions/1/recorded-endorsements")
                        .body())
                .contains("Fingerprint");
        assertThat(desks.coordinator
                        .get(desks.here() + "/versions/7/recorded-endorsements")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_sheet_is_issued_for_the_recommendations_chosen_and_stays_as_it_was() {
        Browser.Answer issued = desks.coordinator.post(desks.here() + "/decision-sheets", Map.of("chosen", "REC-001"));
        assertThat(issued.status()).isEqualTo(303);
        desks.reword("REC-001", "Close both streets");

        String sheet = desks.coordinator.get(issued.location()).body();
        assertThat(sheet).contains("Close Quay Street to vehicles").doesNotContain("Staff the east gate", "Close both");
        assertThat(desks.coordinator.get(desks.here() + "/decision-sheets").body())
                .contains(issued.location());
        assertThat(desks.coordinator
                        .post(desks.here() + "/decision-sheets", Map.of())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void delivery_is_reported_and_shown_beside_the_recommendation() {
        Browser.Answer told = desks.coordinator.post(
                desks.here() + "/deliveries",
                Map.of("recommendation", "REC-002", "state", "VERIFIED", "owner", "Insp Roy"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("value=\"Insp Roy\"");
        Browser.Answer kept = desks.coordinator.post(
                desks.here() + "/deliveries",
                Map.of("recommendation", "REC-002", "state", "VERIFIED", "owner", "Insp Roy", "words", "Seen by me"));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(desks.coordinator.get(desks.here() + "/deliveries").body())
                .contains("Verified in place", "Seen by me");
        assertThat(desks.coordinator
                        .get(desks.here() + "/recommendations/REC-002")
                        .body())
                .contains("Verified in place, Insp Roy");
    }
}
