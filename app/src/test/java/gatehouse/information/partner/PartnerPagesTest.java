package gatehouse.information.partner;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.action.decision.Days;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PartnerPagesTest extends AtThePlan {

    @BeforeEach
    void a_partner_with_two_commitments() {
        coordinator.post(
                at("/partners"),
                Map.of("organisation", "Harbour authority", "partnerType", "LANDOWNER", "mayHandle", "SENSITIVE"));
        coordinator.post(at("/commitments"), Map.of("partner", "PAR-001", "statement", "Two people at the steps"));
        coordinator.post(at("/commitments"), Map.of("partner", "PAR-001", "statement", "The launch is out"));
    }

    private static Map<String, String> reply(String... more) {
        Map<String, String> reply = new HashMap<>(Map.of(
                "saidBy", "R. Sole",
                "saidAs", "Harbour master",
                "how", "E_MAIL",
                "saidAt", "2026-06-01 10:00",
                "evidence", "E-mail of 1 June"));
        for (int i = 0; i < more.length; i += 2) {
            reply.put(more[i], more[i + 1]);
        }
        return reply;
    }

    @Test
    void what_is_assumed_is_told_apart_from_what_a_partner_confirmed() {
        assertThat(coordinator.get(at("/partners-register")).body()).contains("2 of 2", "Not asked or not answered.");

        Browser.Answer kept = coordinator.post(at("/partners/PAR-001/answers"), reply("answer-COM-001", "CONFIRMED"));

        assertThat(kept.location()).isEqualTo(at("/partners-register#PAR-001"));
        assertThat(coordinator.get(at("/partners-register")).body())
                .contains("1 of 2", "Confirmed by them</strong>: R. Sole, Harbour master, 1 June 2026, 10:00 (e-mail)");
        assertThat(coordinator.get(at("/missing")).body())
                .contains("COM-002 is assumed, and not confirmed by the partner.")
                .doesNotContain("COM-001 is assumed");
    }

    @Test
    void a_correction_says_what_is_otherwise_and_nothing_typed_is_lost() {
        Browser.Answer refused = coordinator.post(
                at("/partners/PAR-001/answers"), reply("answer-COM-001", "CORRECTED", "saidBy", "", "how", ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Say who said it.", "Say whether it was signed", "Say what is otherwise", "E-mail of 1 June");

        coordinator.post(
                at("/partners/PAR-001/answers"),
                reply("answer-COM-001", "CORRECTED", "words-COM-001", "From half past nine only"));

        assertThat(coordinator.get(at("/commitments/COM-001")).body())
                .contains("Confirmed, and corrected", "From half past nine only");
    }

    @Test
    void what_was_corrected_before_stays_readable_under_the_newest_and_how_it_came_is_said_of_each() {
        coordinator.post(
                at("/partners/PAR-001/answers"),
                reply("answer-COM-001", "CORRECTED", "words-COM-001", "From half past nine only"));
        assertThat(coordinator.get(at("/partners-register")).body()).doesNotContain("What it said before that");
        coordinator.post(
                at("/partners/PAR-001/answers"),
                reply("answer-COM-001", "CORRECTED", "words-COM-001", "Three people, not two", "how", "SPOKEN"));

        for (String page : List.of("/partners-register", "/commitments/COM-001")) {
            String shown = coordinator.get(at(page)).body();
            int fold = shown.indexOf("<details", shown.indexOf("Three people, not two"));
            assertThat(shown.indexOf("Three people, not two")).as(page).isBetween(0, fold);
            assertThat(shown.substring(fold)).as(page).contains("From half past nine only", "e-mail");
            assertThat(shown).contains("spoken word");
        }
    }

    @Test
    void the_reply_is_kept_as_a_file_with_its_hash_as_evidence() {
        Map<String, String> reply = reply("answer-COM-001", "IN_PLACE");
        reply.put("evidence", "");
        coordinator.postFile(at("/partners/PAR-001/answers"), reply, "file", "reply.eml", "It is so.".getBytes(UTF_8));

        assertThat(program.sql()
                        .sql("select evidence from partner_answer where plan_id = :plan")
                        .param("plan", plan)
                        .query(String.class)
                        .single())
                .contains("reply.eml", "SHA-256");
    }

    @Test
    void an_ask_sheet_is_not_set_above_what_the_partner_may_be_sent() {
        assertThat(coordinator.get(at("/partners/PAR-001/ask-sheet.pdf")).status())
                .isEqualTo(200);
        coordinator.post(at("/partners"), Map.of("organisation", "The pier", "mayHandle", "OFFICIAL"));
        coordinator.post(at("/partners"), Map.of("organisation", "The rail"));

        Browser.Answer marked = coordinator.get(at("/partners/PAR-002/ask-sheet.pdf"));
        Browser.Answer unsaid = coordinator.get(at("/partners/PAR-003/ask-sheet.docx"));

        assertThat(marked.status()).isEqualTo(409);
        assertThat(marked.body()).contains("The pier may not be sent what is marked OFFICIAL-SENSITIVE");
        assertThat(unsaid.status()).isEqualTo(409);
        assertThat(unsaid.body()).contains("Nobody says yet what The rail may be sent.");
    }

    @Test
    void an_ask_sheet_says_to_whom_and_by_which_day_it_is_sent_back() throws IOException {
        String usual = words("/partners/PAR-001/ask-sheet.pdf");
        assertThat(usual)
                .contains("says that you will do the 2 things below")
                .contains("Please send this sheet back by", " to " + author.name())
                .doesNotContain("counts on");
        LocalDate day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(5);
        assertThat(words("/partners/PAR-001/ask-sheet.pdf?by=" + day))
                .contains("Please send this sheet back by " + Days.words(day));

        Browser.Answer none = coordinator.get(at("/partners/PAR-001/ask-sheet.pdf?by=soon"));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("“soon” is not a day.");
        assertThat(coordinator
                        .get(at("/partners/PAR-001/ask-sheet.docx?by=2020-01-01"))
                        .body())
                .contains("2020-01-01 is over.");
    }

    private String words(String path) throws IOException {
        try (PDDocument document = Loader.loadPDF(coordinator.bytes(at(path)))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
