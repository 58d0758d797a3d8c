package gatehouse.information.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.home.command.Browser;

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
                    .contains("id=\"file-error\"", "“gate – plan.pdf” is larger than 3 MB. Send it by e-mail to the coordinator")
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
        Browser.Answer stranger =
                program.browser().postFile(OWN, form, "file", "plan.pdf", new byte[6 * MEGABYTE]);
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
}
