package gatehouse.information.partner;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.action.decision.Days;
import gatehouse.home.command.Browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Actions that partners are to do: on their own page, answered there, and closed by whoever writes the plan. */
class PartnerActionTest extends AtPartnerActions {

    @Test
    void it_stands_on_the_page_of_whom_it_is_given_to_with_its_words_and_day_and_on_no_other() {
        action("Light the steps", "Ina Brook", day(3));
        action("Fence the lawn", "the site lead, Harbour Trust", day(4));
        action("Count the boats", "Harbour Trust and Osprey Guarding", day(4));
        action("Tell the neighbours", "Harbour", day(4));
        opened(phone, link("PAR-001"));

        assertThat(own())
                .contains("Actions for you", "Send the rota of the gate", "due by " + Days.words(day(10)))
                .contains("Light the steps", "Fence the lawn")
                .doesNotContain("Brief the night patrol", "Count the boats", "Tell the neighbours", "Osprey");
        assertThat(page("/actions/ACT-001")).contains("It stands on the page of Harbour Trust");
        assertThat(page("/partners-register")).contains("/partners/PAR-001/links");
    }

    @Test
    void what_two_partners_could_be_meant_by_is_shown_to_neither() {
        made("/partners", Map.of("organisation", "Harbour Ferries", "mayHandle", "SENSITIVE", "contact", "Ina Brook"));
        action("Light the steps", "Ina Brook", day(3));
        opened(phone, link("PAR-001"));

        assertThat(own()).doesNotContain("Light the steps");
        assertThat(page("/actions/ACT-003")).contains("Ina Brook is nobody on this plan by that name");
    }

    @Test
    void what_is_marked_above_what_it_may_be_sent_or_handled_apart_is_not_shown_and_says_so() {
        made("/partners/PAR-001", Map.of("organisation", "Harbour Trust", "mayHandle", "OFFICIAL", "revision", "1"));
        made("/commitments", Map.of("partner", "PAR-001", "statement", "Two stewards", "marking", "OFFICIAL"));
        made("/actions", Map.of("statement", "Say which gate", "owner", "Harbour Trust", "marking", "OFFICIAL"));
        made(
                "/actions",
                Map.of("statement", "Ask the minister", "owner", "Harbour Trust", "marking", "OFFICIAL EYES OF FOUR"));
        opened(phone, link("PAR-001"));

        assertThat(own())
                .contains("Two stewards", "Say which gate")
                .doesNotContain("Send the rota of the gate", "Ask the minister");
        assertThat(page("/actions/ACT-001")).contains("marked above what they may be sent");
        assertThat(said("answer-ACT-001", "DONE").body()).contains("ACT-001 is not asked of you, or no longer.");
    }

    @Test
    void done_is_its_word_and_waits_for_the_coordinator_who_closes_it_in_one_press_with_the_answer_as_evidence() {
        opened(phone, link("PAR-001"));
        byte[] rota = "The rota".getBytes(UTF_8);
        Browser.Answer kept = answers(
                phone,
                Map.of(
                        "saidBy", "Ina Brook",
                        "saidAs", "Duty manager",
                        "answer-ACT-001", "DONE",
                        "words-ACT-001", "Sent on Monday"),
                "rota.txt",
                rota);

        assertThat(kept.location()).isEqualTo(OWN + "?kept=true");
        assertThat(own()).contains("You said: done.", "Sent on Monday", "Send the rota of the gate");
        assertThat(coordinator.get("/").body())
                .contains("A partner says that 1 action is done: close it, or say what is left")
                .doesNotContain("rota", "Ina Brook");
        String waiting = page("/actions-due");
        assertThat(waiting)
                .contains("Answered by a partner, and waiting for you", "Harbour Trust says: done.", "Sent on Monday")
                .contains("Close ACT-001 with this answer", ">rota.txt, 1 KB</a>");
        assertThat(page("/actions/ACT-001")).contains("Harbour Trust says");

        made("/actions/ACT-001/as-said", Map.of("revision", "1", "answer", number()));

        assertThat(page("/actions/ACT-001"))
                .contains("Done, says Ina Brook, Duty manager, for Harbour Trust, by the partner's own link")
                .contains("Sent on Monday", "File “rota.txt”, SHA-256 ");
        assertThat(coordinator.get("/search?q=rota.txt&part=FILES").body())
                .as("the file is found by whoever sees it on its page")
                .contains("Came with what the partner said of ACT-001");
        assertThat(own()).doesNotContain("Send the rota of the gate");
        assertThat(coordinator.get("/").body()).doesNotContain("A partner says");
        assertThat(program.sql()
                        .sql(
                                "select count(*) from audit_entry where plan_id = :plan and action = 'partner.action.answered' and object = 'item/ACT-001'")
                        .param("plan", plan)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String number() {
        return String.valueOf(program.sql()
                .sql("select max(number) from partner_action_answer where plan_id = :plan")
                .param("plan", plan)
                .query(Long.class)
                .single());
    }

    @Test
    void another_day_is_taken_up_in_one_press_and_one_before_the_day_needs_nothing() {
        opened(phone, link("PAR-001"));
        assertThat(said("answer-ACT-001", "BY", "day-ACT-001", day(9).toString())
                        .status())
                .isEqualTo(303);
        assertThat(coordinator.get("/").body()).doesNotContain("gives a later day");
        assertThat(page("/actions-due")).contains("Harbour Trust says: will be done by " + Days.words(day(9)));

        assertThat(said("answer-ACT-001", "BY", "day-ACT-001", day(20).toString(), "words-ACT-001", "Staff are away")
                        .status())
                .isEqualTo(303);
        assertThat(coordinator.get("/").body())
                .contains("A partner cannot do 1 action, or gives a later day, or a day of its own");
        assertThat(page("/actions-due")).contains("Make " + Days.words(day(20)) + " the day of ACT-001");
        made("/actions/ACT-001/as-said", Map.of("revision", "1", "answer", number()));

        assertThat(page("/actions-due")).contains("due in 20 days");
        assertThat(own()).contains("due by " + Days.words(day(20)));
        assertThat(coordinator.get("/").body()).doesNotContain("gives a later day");
    }

    @Test
    void what_cannot_be_done_says_why_and_is_closed_as_not_done_or_changed() {
        opened(phone, link("PAR-001"));
        Browser.Answer silent = said("answer-ACT-001", "CANNOT");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Say why ACT-001 cannot be done.");
        assertThat(said("answer-ACT-001", "CANNOT", "words-ACT-001", "We have no rota")
                        .status())
                .isEqualTo(303);
        assertThat(page("/actions-due")).contains("Close ACT-001 as not to be done, with this answer");

        made(
                "/actions/ACT-001",
                Map.of("statement", "Send the names", "owner", "Harbour Trust", "state", "OPEN", "revision", "1"));

        assertThat(coordinator.get("/").body()).doesNotContain("A partner cannot");
        assertThat(own()).contains("Send the names", "You said: cannot be done.");
        assertThat(coordinator
                        .post(at("/actions/ACT-001/as-said"), Map.of("revision", "2", "answer", number()))
                        .body())
                .as("it was said of what the action was before")
                .contains("ACT-001 was changed or answered since this page was opened");
    }

    @Test
    void an_answer_that_came_meanwhile_is_not_passed_over() {
        opened(phone, link("PAR-001"));
        said("answer-ACT-001", "DONE");
        String first = number();
        said("answer-ACT-001", "CANNOT", "words-ACT-001", "It was the wrong rota");

        Browser.Answer told =
                coordinator.post(at("/actions/ACT-001/as-said"), Map.of("revision", "1", "answer", first));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("changed or answered since", "It was the wrong rota");
    }

    @Test
    void bad_answers_are_told_in_sentences_and_nothing_typed_is_lost() {
        opened(phone, link("PAR-001"));

        assertThat(said("answer-ACT-001", "BY").body()).contains("Say by which day ACT-001 will be done.");
        assertThat(said("answer-ACT-001", "BY", "day-ACT-001", "next week").body())
                .contains("“next week” is not a day. Write it as 2026-06-27.", "value=\"next week\"");
        assertThat(said("answer-ACT-001", "BY", "day-ACT-001", day(-1).toString())
                        .body())
                .contains("That day is over.");
        assertThat(said("answer-ACT-001", "BY", "day-ACT-001", "9999-01-01").body())
                .contains("The year 9999 is too far from now.");
        assertThat(said("answer-ACT-001", "DONE", "day-ACT-001", day(1).toString())
                        .body())
                .contains("A day belongs only to what will be done by it.");
        assertThat(said("words-ACT-001", "Nearly").body())
                .contains("Choose how ACT-001 stands, or empty what you wrote of it.", "Nearly");
        assertThat(said().body()).contains("Choose an answer to at least one of them.");
        Browser.Answer nameless = answers(phone, Map.of("answer-ACT-001", "DONE", "words-ACT-001", "Sent"));
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.body()).contains("Say who you are.", "Sent");
        assertThat(said("answer-ACT-002", "DONE", "words-ACT-002", "Briefed").body())
                .contains("ACT-002 is not asked of you, or no longer.", "“Briefed”")
                .doesNotContain("Brief the night patrol");
        assertThat(answersKept()).isZero();
    }

    @Test
    void what_was_said_goes_with_the_plan_file() {
        opened(phone, link("PAR-001"));
        said("answer-ACT-001", "BY", "day-ACT-001", day(20).toString(), "words-ACT-001", "Staff are away");

        List<Map<String, Object>> kept = keptInPlanFile();
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0))
                .containsEntry("action", "ACT-001")
                .containsEntry("partner", "PAR-001")
                .containsEntry("answer", "BY")
                .containsEntry("day", day(20).toString())
                .containsEntry("words", "Staff are away")
                .containsEntry("by", "Ina Brook");
        assertThat(PartnerActionAnswer.ofPlanFile(kept.get(0)).toPlanFile(true)).isEqualTo(kept.get(0));
    }
}
