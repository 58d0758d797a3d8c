package gatehouse.plan.item;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

/** What the forms of items say when something typed into them does not fit. */
class FormSentencesTest {
    private static RunningProgram program;
    private static Account field;
    private static Browser coordinator;

    private String plan;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        field = program.account("Insp Jo Field", Role.COORDINATOR);
        coordinator = program.signedIn(field);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void a_plan() {
        UUID id = program.plan("Operation Example");
        program.join(id, field, Capacity.COORDINATOR);
        plan = "/plans/" + id;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2027-03-28 01:30 to 03:00 | There is no 2027-03-28 01:30: the clocks go forward over it.
        2026-10-25 01:30 to 03:00 | 2026-10-25 01:30 comes twice, because the clocks go back.
        2027-02-29 10:00 to 12:00 | is not a date and time
        2026-06-27 12:00 to 10:00 | The window on 2026-06-27 ends before it starts.
        daily from 2026-06-28 to 2026-06-27, 10:00 to 12:00 | The last day, 2026-06-27, is before the first, 2026-06-28.
        daily from 2026-06-27 to 2026-06-28, 10:00 to 12:00, except 2026-06-30 | 2026-06-30 is excepted, but it is not one of the days
        daily from 2026-06-27 to 2026-06-28, 22:00 to 02:00 | write next day after the end: 22:00 to 01:00 next day.
        half past ten | cannot be read as a window
        """)
    void a_window_that_cannot_be_read_says_what_is_wrong_with_which_line(String line, String sentence) {
        Browser.Answer refused = coordinator.post(
                plan + "/phases", Map.of("name", "Egress", "windows", "2026-06-27 10:00 to 12:30\n" + line));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("“" + line + "”", sentence).doesNotContain("“2026-06-27 10:00 to 12:30”");
    }

    @Test
    void a_security_lead_is_for_a_phase_of_this_plan_or_for_all() {
        coordinator.post(plan + "/phases", Map.of("name", "Ingress"));
        Browser.Answer refused = coordinator.post(
                plan + "/zones",
                Map.of(
                        "name",
                        "Quayside",
                        "leads",
                        "PHA-001: duty manager\nPHA-999: nobody\nVUL-001: y\nPHA-001 no colon"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "“PHA-999: nobody”: there is no phase PHA-999 in this plan.",
                        "“VUL-001: y” does not say who leads in which phase.",
                        "“PHA-001 no colon” does not say who leads in which phase.")
                .doesNotContain("“PHA-001: duty manager”");
        assertThat(coordinator
                        .post(
                                plan + "/zones",
                                Map.of("name", "Quayside", "leads", "PHA-001: duty manager\nOtherwise the borough"))
                        .location())
                .endsWith("/ZON-001");
    }

    @Test
    void a_recommendation_takes_from_no_days_to_ten_years() {
        Map<String, String> typed =
                new HashMap<>(Map.of("statement", "Close the quay", "askedOf", "AUTHORITY", "leadTimeDays", "100000"));
        assertThat(coordinator.post(plan + "/recommendations", typed).body())
                .contains("The days it takes are a whole number from 0 to 3,650, which is ten years.");
        typed.put("leadTimeDays", "3650");
        assertThat(coordinator.post(plan + "/recommendations", typed).location())
                .endsWith("/REC-001");
    }

    @Test
    void a_reason_for_no_answer_that_is_not_offered_is_refused_at_its_question() {
        Browser.Answer refused = coordinator.post(
                plan + "/vulnerabilities", Map.of("statement", "The gate is low", "evidence.blank", "PERHAPS"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("“PERHAPS” is not one of the reasons for having no answer.", "The gate is low");
    }

    @Test
    void removing_without_a_reason_says_so_on_the_items_page() {
        coordinator.post(plan + "/vulnerabilities", Map.of("statement", "The gate is low"));
        Browser.Answer refused =
                coordinator.post(plan + "/vulnerabilities/VUL-001/removal", Map.of("because", " ", "revision", "1"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Say why VUL-001 is removed.", "id=\"because-error\"", "The gate is low");
    }

    @Test
    void an_empty_capture_comes_back_to_its_page_with_a_sentence_at_the_box() {
        Browser.Answer sent = coordinator.post(plan + "/captures", Map.of("words", " ", "back", plan + "/people?x=1"));
        Browser.Answer page = coordinator.get(sent.location());

        assertThat(sent.location()).startsWith(plan + "/people?x=1");
        assertThat(page.body())
                .contains("There is nothing to keep yet", "id=\"capture-error\"", "value=\"" + plan + "/people?x=1\"");
    }

    @Test
    void what_needs_more_than_a_captures_words_is_offered_on_its_own_form() {
        coordinator.post(plan + "/captures", Map.of("words", "Bollards by the slip", "back", "/"));

        assertThat(coordinator.get(plan + "/captures").body())
                .contains("Some kinds need more answers", plan + "/recommendations/new", "another plan</option>");
    }

    @Test
    void a_refusal_about_a_plan_carries_its_marking_and_a_way_back() {
        coordinator.post(plan + "/vulnerabilities", Map.of("statement", "The gate is low"));
        Browser.Answer refused = coordinator.post(plan + "/vulnerabilities/VUL-001/restoration", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("marking--top", "VUL-001 stands in the plan")
                .doesNotContain("What you typed");
        Browser.Answer strange =
                program.person(Role.COORDINATOR).post(plan + "/vulnerabilities/VUL-001/restoration", Map.of());
        assertThat(strange.status()).isEqualTo(404);
        assertThat(strange.body()).doesNotContain("marking--top");
    }

    @Test
    void over_what_someone_else_saved_only_what_was_touched_differs_and_is_marked() {
        coordinator.post(
                plan + "/vulnerabilities", Map.of("statement", "The gate is low", "evidence", "Seen on a visit"));
        String item = plan + "/vulnerabilities/VUL-001";
        coordinator.post(
                item,
                Map.of("revision", "1", "statement", "The gate is very low", "evidence", "Seen on a second visit"));

        Browser.Answer both = coordinator.post(
                item, Map.of("revision", "1", "statement", "The gate is open", "evidence", "Seen on a visit"));

        assertThat(both.status()).isEqualTo(409);
        assertThat(both.body())
                .contains("One answer of yours differs from what is kept now", "The gate is open")
                .contains("Seen on a second visit</textarea>")
                .doesNotContain("Seen on a visit");
        assertThat(both.body().split("Yours differs from what is kept now", -1)).hasSize(2);
        coordinator.post(
                item, Map.of("revision", "2", "statement", "The gate is open", "evidence", "Seen on a second visit"));
        assertThat(coordinator.get(item).body()).contains("The gate is open", "Seen on a second visit");
    }
}
