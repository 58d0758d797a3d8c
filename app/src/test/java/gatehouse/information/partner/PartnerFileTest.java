package gatehouse.information.partner;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** A file that comes with what a partner says by its own link: how large it may be, and where it is shown. */
class PartnerFileTest extends AtOwnLink {
    private static final int MEGABYTE = 1024 * 1024;
    private static final Map<String, String> ANSWER = Map.of(
            "saidBy", "Ina Brook",
            "saidAs", "Duty manager",
            "answer-COM-001", "CORRECTED",
            "words-COM-001", "Three people – not two");

    private Browser phone;

    @BeforeEach
    void a_partner_whose_link_is_open() {
        begin();
        made("/partners", Map.of("organisation", "Harbour Trust", "mayHandle", "SENSITIVE"));
        made("/commitments", Map.of("partner", "PAR-001", "statement", "Two stewards at the slipway gate"));
        phone = program.browser();
        opened(phone, link("PAR-001"));
    }

    private int kept(String table) {
        return program.sql()
                .sql("select count(*) from " + table + " where plan_id = :plan")
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }

    @Test
    void one_above_the_limit_brings_the_form_back_with_every_answer_and_says_so_beside_the_box() {
        for (int megabytes : new int[] {4, 9}) {
            Browser.Answer told = answers(phone, ANSWER, "gate – plan.pdf", new byte[megabytes * MEGABYTE]);

            assertThat(told.status()).isEqualTo(422);
            assertThat(told.body())
                    .contains(
                            "id=\"file-error\"",
                            "“gate – plan.pdf” is larger than 3 MB. Send it by e-mail to the coordinator")
                    .contains("value=\"Ina Brook\"", "value=\"Duty manager\"", "value=\"Three people – not two\"")
                    .containsPattern("value=\"CORRECTED\"[^>]* checked")
                    .doesNotContainIgnoringCase("sign in")
                    .doesNotContain("session");
        }
        assertThat(kept("partner_answer")).isZero();
        assertThat(kept("kept_file")).isZero();

        assertThat(answers(phone, ANSWER).location()).isEqualTo(OWN + "?kept=true");
    }

    @Test
    void one_above_the_limit_says_what_else_is_wrong_and_opens_nothing_to_another() {
        Map<String, String> nameless = new HashMap<>(ANSWER);
        nameless.put("saidBy", "");
        assertThat(answers(phone, nameless, "plan.pdf", new byte[6 * MEGABYTE]).body())
                .contains("Say who you are.", "“plan.pdf” is larger than 3 MB.");

        Map<String, String> form = new HashMap<>(ANSWER);
        form.put("proof", proof(phone.get(OWN).body()));
        Browser.Answer stranger = program.browser().postFile(OWN, form, "file", "plan.pdf", new byte[6 * MEGABYTE]);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.body()).doesNotContain("slipway");
    }

    @Test
    void words_beyond_what_a_form_may_hold_are_not_read_whatever_stands_behind_them() {
        Map<String, String> form = new HashMap<>(ANSWER);
        form.put("words-COM-001", "x".repeat(3 * MEGABYTE));

        Browser.Answer refused = answers(phone, form, "plan.pdf", new byte[4 * MEGABYTE]);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(kept("partner_answer")).isZero();
    }

    @Test
    void one_of_almost_three_megabytes_is_taken() {
        byte[] file = new byte[3 * MEGABYTE];
        assertThat(answers(phone, ANSWER, "plan.pdf", file).location()).isEqualTo(OWN + "?kept=true");
        assertThat(phone.get(OWN).body()).contains("plan.pdf, 3.0 MB");
    }

    @Test
    void it_is_named_to_the_partner_and_stands_as_a_link_wherever_the_answer_does() {
        made("/actions", Map.of("statement", "Send the rota", "owner", "Harbour Trust"));
        Map<String, String> both = new HashMap<>(ANSWER);
        both.put("answer-ACT-001", "DONE");
        answers(phone, both, "mid.bin", new byte[5 * MEGABYTE / 2]);

        assertThat(phone.get(OWN).body())
                .containsPattern("Confirmed, and corrected: Ina Brook[^<]*With mid.bin, 2.5 MB\\.")
                .containsPattern("You said: done[^<]*With mid.bin, 2.5 MB\\.")
                .doesNotContain("/files/");
        String link = "<a class=\"govuk-link\" href=\"" + at("/files/") + file() + "\">";
        assertThat(page("/partners-register")).contains(link + "mid.bin, 2.5 MB</a>");
        assertThat(page("/partners/PAR-001/answers")).contains(link + "mid.bin, 2.5 MB</a>");
        assertThat(page("/actions-due")).contains(link + "mid.bin, 2.5 MB</a>");
        assertThat(page("/commitments/COM-001")).contains("The file that came on", "mid.bin, 2.5 MB", link + "Open");
        assertThat(page("/partners/PAR-001"))
                .contains("A file that came with its word on COM-001, ACT-001", "mid.bin, 2.5 MB", link + "Open");
        assertThat(coordinator.bytes(at("/files/") + file())).hasSize(5 * MEGABYTE / 2);
    }

    private String file() {
        return program.sql()
                .sql("select id::text from kept_file where plan_id = :plan")
                .param("plan", plan)
                .query(String.class)
                .single();
    }

    @Test
    void by_which_link_it_came_is_told_with_a_time_as_everywhere_else() {
        answers(phone, ANSWER, "watch.bin", new byte[10]);

        assertThat(coordinator.get("/search?q=watch.bin&part=FILES").body().replaceAll("<[^>]*>|\\s+", " "))
                .containsPattern("link of its own, opened \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d +File");
    }
}
