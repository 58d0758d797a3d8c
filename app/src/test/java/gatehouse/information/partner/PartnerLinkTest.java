package gatehouse.information.partner;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.access.Access;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A partner's own link: guessed, shared, expired, used twice, ended; and what it opens. */
class PartnerLinkTest extends AtOwnLink {

    @BeforeEach
    void two_partners_that_each_committed_to_something() {
        begin();
        made("/partners", Map.of("organisation", "Harbour Trust", "mayHandle", "SENSITIVE"));
        made("/partners", Map.of("organisation", "Osprey Guarding", "mayHandle", "SENSITIVE"));
        made("/commitments", Map.of("partner", "PAR-001", "statement", "Two stewards at the slipway gate"));
        made("/commitments", Map.of("partner", "PAR-002", "statement", "Osprey patrol of the quay"));
        made("/vulnerabilities", Map.of("statement", "A secret weakness"));
    }

    private String link() {
        return link("PAR-001");
    }

    @Test
    void it_opens_into_what_this_partner_committed_to_and_nothing_else_of_the_plan() {
        Browser phone = program.browser();
        assertThat(opened(phone, link()).location()).isEqualTo(OWN);

        assertThat(phone.get(OWN).body())
                .contains("What Harbour Trust will do", "Two stewards at the slipway gate", "OFFICIAL")
                .doesNotContain("Osprey", "A secret weakness", "Jo Field", "/plans/");
        assertThat(phone.get(at("")).status()).isEqualTo(303);
    }

    @Test
    void what_it_says_is_its_own_word_with_who_it_was_and_by_which_link() {
        Browser phone = program.browser();
        opened(phone, link());

        Browser.Answer nameless =
                answers(phone, Map.of("answer-COM-001", "CORRECTED", "words-COM-001", "Only one of them"));
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.body()).contains("Say who you are.", "Only one of them");

        Map<String, String> corrected = Map.of(
                "saidBy", "Ina Brook",
                "saidAs", "Duty manager",
                "answer-COM-001", "CORRECTED",
                "words-COM-001", "Only one");
        Map<String, String> forAnother = new HashMap<>(corrected);
        forAnother.put("answer-COM-002", "CONFIRMED");
        Browser.Answer refused = answers(phone, forAnother);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("COM-002 is not asked of you, or no longer.", "Only one")
                .doesNotContain("Osprey");
        assertThat(answers(phone, corrected).location()).isEqualTo(OWN + "?kept=true");

        assertThat(coordinator.get(at("/partners-register")).body())
                .contains(
                        "Confirmed, and corrected</strong>: Ina Brook, Duty manager",
                        "by the partner's own link",
                        "Only one");
        assertThat(program.sql()
                        .sql("select count(*) from partner_answer where plan_id = :plan and evidence like"
                                + " 'By a link of its own, opened %'")
                        .param("plan", plan)
                        .query(Integer.class)
                        .single())
                .as("of COM-001 alone: the other partner's is not its to speak of")
                .isEqualTo(1);
    }

    @Test
    void the_notice_of_its_answer_says_that_it_answered_itself() {
        Browser phone = program.browser();
        opened(phone, link());
        answers(phone, Map.of("saidBy", "Ina Brook", "saidAs", "Duty manager", "answer-COM-001", "CONFIRMED"));

        assertThat(page("/since"))
                .contains(
                        "Harbour Trust: confirmed by them, <a", "partners-register#COM-001\">COM-001</a>", "own link, ")
                .doesNotContain("Recorded what was heard");
    }

    @Test
    void used_twice_or_shared_it_says_so_and_opens_nothing() {
        String link = link();
        opened(program.browser(), link);

        Browser other = program.browser();
        Browser.Answer again = other.get(link);
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.body()).contains("This link was opened already, and opens only once.");
        assertThat(other.get(OWN).status()).isEqualTo(404);
    }

    @Test
    void looking_at_it_opens_nothing_so_that_what_reads_mail_does_not_use_it_up() {
        String link = link();
        assertThat(program.browser().get(link).body()).contains("Open it here");
        assertThat(opened(program.browser(), link).status()).isEqualTo(303);
    }

    @Test
    void guessed_it_opens_nothing() {
        Browser.Answer guessed = program.browser().get("/partner/" + "x".repeat(43));
        assertThat(guessed.status()).isEqualTo(404);
        assertThat(guessed.body()).contains("This link opens nothing.");
    }

    @Test
    void run_out_it_says_so_and_so_does_a_page_that_it_had_opened() {
        String link = link();
        String later = link();
        Browser phone = program.browser();
        opened(phone, later);
        JdbcClient.create(program.database().owner())
                .sql(
                        "update partner_link set made_at = now() - interval '2 days', expires_at = now() - interval '1 day'"
                                + " where plan_id = :plan")
                .param("plan", plan)
                .update();

        assertThat(program.browser().get(link).body()).contains("This link has run out.");
        assertThat(phone.get(OWN).status()).isEqualTo(410);
    }

    @Test
    void ended_it_lets_in_no_more_whoever_had_opened_it() {
        Browser phone = program.browser();
        opened(phone, link());
        String links = coordinator.get(at("/partners/PAR-001/links")).body();
        Matcher end = Pattern.compile("action=\"([^\"]+/end)\"").matcher(links);
        assertThat(end.find()).isTrue();
        assertThat(coordinator.post(end.group(1), Map.of()).status()).isEqualTo(303);

        Browser.Answer refused = phone.get(OWN);
        assertThat(refused.status()).isEqualTo(410);
        assertThat(refused.body())
                .contains("This link was ended by whoever sent it.")
                .doesNotContain("slipway");
        assertThat(coordinator.get(at("/partners/PAR-001/links")).body()).contains("Ended by Jo Field");
    }

    @Test
    void nothing_that_opens_it_is_kept_and_each_step_is_in_the_log() {
        String link = link();
        opened(program.browser(), link);
        String token = link.substring("/partner/".length());

        assertThat(program.sql()
                        .sql("select count(*) from form_use where location like '%' || :token || '%'")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(program.sql()
                        .sql(
                                "select action from audit_entry where plan_id = :plan and action like 'partner.link.%' order by at")
                        .param("plan", plan)
                        .query(String.class)
                        .list())
                .containsExactly("partner.link.made", "partner.link.opened");
    }

    @Test
    void a_partner_of_whom_nobody_said_what_it_may_be_sent_gets_none() {
        made("/partners", Map.of("organisation", "New Ferries"));
        Browser.Answer none = coordinator.post(at("/partners/PAR-003/links"), Map.of("days", "7"));
        assertThat(none.status()).isEqualTo(409);
        assertThat(none.body()).contains("Nobody says yet what New Ferries may be sent.");
    }

    @Test
    void a_guest_may_answer_and_nothing_else_whatever_is_asked_in_its_name() {
        Entrance entrance = program.part(Entrance.class);
        for (Action action : Action.values()) {
            Doing doing = Doing.byGuest("PAR-001", action, plan);
            if (action == Action.PARTNER_ANSWER) {
                entrance.look(doing, "a test", change -> Access.may(change.who(), action));
            } else {
                assertThatThrownBy(() -> entrance.look(doing, "a test", change -> ""))
                        .as(action.code())
                        .isInstanceOf(Refusal.class);
            }
        }
    }

    @Test
    void answers_are_sent_when_the_session_is_long_gone_and_never_by_another_site() {
        Browser phone = program.browser();
        opened(phone, link());
        String page = phone.get(OWN).body();
        JdbcClient.create(program.database().owner())
                .sql("delete from spring_session")
                .update();

        Map<String, String> form = new HashMap<>(Map.of(
                "saidBy",
                "Ina Brook",
                "saidAs",
                "Duty manager",
                "answer-COM-001",
                "CONFIRMED",
                "proof",
                "0".repeat(64)));
        Browser.Answer forged = phone.postFile(OWN, form, "file", "", new byte[0]);
        assertThat(forged.status()).isEqualTo(409);
        assertThat(forged.body()).contains("This page was opened by another link");

        form.put("proof", proof(page));
        assertThat(phone.postFile(OWN, form, "file", "", new byte[0]).location())
                .isEqualTo(OWN + "?kept=true");
        coordinator = program.signedIn(author);
    }

    @Test
    void words_without_an_answer_are_not_dropped() {
        Browser phone = program.browser();
        opened(phone, link());

        Browser.Answer told = answers(
                phone, Map.of("saidBy", "Ina Brook", "saidAs", "Duty manager", "words-COM-001", "Only until ten"));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body())
                .contains("Choose how it is with COM-001, or empty what you wrote of it.", "Only until ten");
    }
}
