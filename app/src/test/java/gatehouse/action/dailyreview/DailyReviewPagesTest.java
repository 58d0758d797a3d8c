package gatehouse.action.dailyreview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class DailyReviewPagesTest extends AtThePlan {
    private static final String REVIEWS = "/daily-reviews";

    private String page() {
        return coordinator.get(at(REVIEWS)).body();
    }

    private Browser.Answer send(Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(typed);
        form.putIfAbsent("shown", page().replaceAll("(?s).*name=\"shown\" value=\"([0-9a-f]{64})\".*", "$1"));
        return coordinator.post(at(REVIEWS), form);
    }

    private void an_event_that_runs_now(int daysAgo) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        program.sql()
                .sql(
                        "insert into plan (id, force_id, reference, name, subject, marking, zone, scale, author, created_at)"
                                + " select gen_random_uuid(), force_id, 'OLD-' || right(:id, 8), 'Winter market', subject, marking,"
                                + " zone, scale, author, now() - interval '90 days' from plan where id = cast(:id as uuid)")
                .param("id", plan.toString())
                .update();
        plan = program.sql()
                .sql("select id from plan where reference = 'OLD-' || right(:id, 8)")
                .param("id", plan.toString())
                .query(java.util.UUID.class)
                .single();
        program.sql()
                .sql(
                        "insert into plan_form (id, plan_id, form, set_by, set_at) values (gen_random_uuid(), :plan, 'FULL',"
                                + " 'a test', now())")
                .param("plan", plan)
                .update();
        program.join(plan, author, Capacity.COORDINATOR);
        made(
                "/event",
                Map.of(
                        "name", "Winter market",
                        "firstDay", today.minusDays(daysAgo).toString(),
                        "lastDay", today.plusDays(30).toString()));
    }

    @Test
    void four_answers_keep_it_and_it_is_read_and_printed_on_a_page_of_its_own() {
        made("/vulnerabilities", Map.of("statement", "The gate <b>stands</b> open"));
        assertThat(page()).contains("VUL-001 The gate &lt;b&gt;stands&lt;/b&gt; open: added, Jo Field");

        Browser.Answer kept =
                send(Map.of("threat", "SAME", "outcome", "NO_CHANGE", "because", "A quiet night", "checks", ""));

        assertThat(kept.location()).isEqualTo(at(REVIEWS + "?kept=1"));
        assertThat(coordinator.get(at(REVIEWS + "/1")).body())
                .contains("No change, because")
                .contains("A quiet night")
                .contains("NO CHECK RECORDED")
                .contains("VUL-001 The gate");
        assertThat(page()).contains("Nothing was changed in the plan.");
        assertThat(coordinator.get(at(REVIEWS + "/2")).status()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_stands_beside_its_box_and_what_was_typed_is_given_back() {
        Browser.Answer wrong = send(Map.of("threat", "CHANGED", "checks", "Barriers, by me"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Say what has changed in the threat.")
                .contains("Say whether anything changes.")
                .contains("Say why nothing changes, or what does.")
                .contains("Barriers, by me");
        Browser.Answer stale =
                send(Map.of("threat", "SAME", "outcome", "NO_CHANGE", "because", "A quiet night", "shown", "0"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("A quiet night").contains("The plan has changed since this was shown.");
    }

    @Test
    void on_every_page_of_the_plan_of_an_event_of_weeks_one_that_is_overdue_is_said() {
        an_event_that_runs_now(2);

        assertThat(coordinator.get(at("")).body()).contains("DAILY REVIEW OVERDUE");
        assertThat(page()).contains("<strong>OVERDUE.</strong>");
        send(Map.of("threat", "SAME", "outcome", "NO_CHANGE", "because", "A quiet night"));
        assertThat(coordinator.get(at("")).body()).doesNotContain("DAILY REVIEW OVERDUE");
        assertThat(page()).contains("Days of the event without a review:");
    }

    @Test
    void on_the_first_day_it_is_due_and_not_overdue() {
        an_event_that_runs_now(0);

        assertThat(coordinator.get(at("")).body())
                .contains("daily review due today")
                .doesNotContain("DAILY REVIEW OVERDUE");
    }

    @Test
    void an_event_of_one_day_is_owed_none() {
        assertThat(page()).contains("so none is owed");
        assertThat(coordinator.get(at("")).body()).doesNotContain("daily review due");
    }

    @Test
    void a_reader_reads_and_has_no_form() {
        send(Map.of("threat", "SAME", "outcome", "NO_CHANGE", "because", "A quiet night"));
        var reader = program.account(Role.COORDINATOR);
        program.join(plan, reader, Capacity.READER);

        assertThat(program.signedIn(reader).get(at(REVIEWS)).body())
                .contains("A quiet night")
                .doesNotContain("Keep this review");
    }
}
