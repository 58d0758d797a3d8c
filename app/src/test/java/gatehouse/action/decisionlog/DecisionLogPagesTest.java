package gatehouse.action.decisionlog;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionLogPagesTest extends AtThePlan {
    private static final String FORM = "_form";

    private Browser.Answer write(Map<String, String> typed) {
        Map<String, String> form = new java.util.HashMap<>(typed);
        form.put(FORM, UUID.randomUUID().toString());
        return coordinator.post(at("/log"), form);
    }

    private String page() {
        return coordinator.get(at("/log")).body();
    }

    @Test
    void an_entry_is_kept_and_read_with_both_times_and_the_form_is_ready_for_the_next() {
        Browser.Answer kept = write(Map.of("what", "Gate <b>shut</b>", "operationLog", "OL/14"));

        assertThat(kept.location()).isEqualTo(at("/log?kept=LOG-001"));
        assertThat(coordinator.get(kept.location()).body()).contains("<strong>LOG-001 is kept.</strong>");
        assertThat(page())
                .contains("Gate &lt;b&gt;shut&lt;/b&gt;")
                .contains("OL/14")
                .contains("the time of the thing is when it was written")
                .contains("data-focus");
    }

    @Test
    void what_is_wrong_stands_beside_its_box_and_nothing_typed_is_lost() {
        Browser.Answer wrong =
                write(Map.of("notKnown", "Who he was", "happened", "soon", "about", "REC-009", "_elapsed", "4200"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Say what happened, or what is decided.")
                .contains("Who he was")
                .contains("There is no REC-009 in this plan.")
                .contains("name=\"_elapsed\" value=\"4200\"")
                .contains("Write it as 2026-06-27 10:00.");
        assertThat(page()).contains("Nothing is written yet.");
    }

    @Test
    void a_correction_begins_from_the_entry_and_both_say_so() {
        write(Map.of("what", "Two vans", "happened", "2026-06-27 14:05"));
        assertThat(coordinator.get(at("/log?corrects=LOG-001")).body())
                .contains("value=\"LOG-001\"")
                .contains("value=\"2026-06-27 14:05\"");
        write(Map.of("what", "One van", "happened", "2026-06-27 14:05", "corrects", "LOG-001"));

        assertThat(page())
                .contains("Two vans")
                .containsPattern("Corrected\\s+by <a[^>]*>LOG-002")
                .containsPattern("Corrects <a[^>]*>LOG-001");
        assertThat(coordinator.get(at("/log/LOG-001")).location()).isEqualTo(at("/log?below=2#LOG-001"));
        assertThat(coordinator.get(at("/log/LOG-009")).status()).isEqualTo(404);
    }

    @Test
    void as_known_at_a_moment_the_page_tells_apart_what_was_written_later() {
        write(Map.of("what", "Long ago", "happened", "2026-06-27 14:05"));

        String then = coordinator.get(at("/log/known-at?at=2026-06-27+15:00")).body();
        assertThat(then.indexOf("Nothing was written by then."))
                .isLessThan(then.indexOf("Long ago"))
                .isPositive();
        String now = coordinator.get(at("/log/known-at?at=2099-01-01+00:00")).body();
        assertThat(now.indexOf("Long ago")).isLessThan(now.indexOf("Nothing was."));
        assertThat(coordinator.get(at("/log/known-at?at=soon")).status()).isEqualTo(422);
    }

    @Test
    void a_clock_that_was_wrong_is_said_beside_the_entry() {
        write(Map.of("what", "Yet to come", "happened", "2099-01-01 10:00"));
        program.sql()
                .sql("insert into decision_log_entry (plan_id, number, happened_at, timed_by, written_at, author, what)"
                        + " values (:plan, 2, now(), 'TYPED', now() - interval '1 day', 'Jo Field', 'Seen')")
                .param("plan", plan)
                .update();

        assertThat(page())
                .contains("The time of the thing is later than that of its writing")
                .contains("The clock stood earlier at this writing than at an entry before it.");
    }

    @Test
    void what_was_typed_is_brought_back_and_can_be_thrown_away() {
        String form = UUID.randomUUID().toString();
        coordinator.post(at("/log/draft"), Map.of("what", "A man at", "known", "One call", FORM, form));

        assertThat(page())
                .contains("Brought back as you left it")
                .contains("A man at")
                .contains(form);
        coordinator.post(at("/log/draft/removal"), Map.of());
        assertThat(page()).doesNotContain("A man at");
    }

    @Test
    void a_loggist_writes_for_the_coordinator_and_a_reader_reads() {
        var account = program.account(Role.LOGGIST);
        program.join(plan, account, Capacity.LOGGIST);
        Browser loggist = program.signedIn(account);
        loggist.post(at("/log"), Map.of("what", "Seen", FORM, UUID.randomUUID().toString()));

        assertThat(page()).contains("Jo Field; typed by " + account.name());
        assertThat(loggist.get(at("/log")).body()).contains("Whose entry is it?");
        var reader = program.account(Role.COORDINATOR);
        program.join(plan, reader, Capacity.READER);
        assertThat(program.signedIn(reader).get(at("/log")).body())
                .contains("Seen")
                .doesNotContain("data-log");
    }

    @Test
    void an_item_shows_the_entries_about_it_and_leads_to_writing_one() {
        made("/vulnerabilities", Map.of("statement", "The gate stands open"));
        assertThat(coordinator.get(at("/vulnerabilities/VUL-001")).body()).contains(at("/log?about=VUL-001"));
        assertThat(coordinator.get(at("/log?about=VUL-001")).body())
                .contains("name=\"about\" type=\"text\" value=\"VUL-001\"");
        write(Map.of("what", "Told the chief steward", "about", "VUL-001"));

        assertThat(coordinator.get(at("/vulnerabilities/VUL-001")).body())
                .contains("Decision log, LOG-001")
                .contains("Told the chief steward")
                .contains(at("/log/LOG-001"));
        assertThat(page()).contains("VUL-001 The gate stands open");
    }

    @Test
    void the_page_is_marked_no_lower_than_what_it_names() {
        program.sql()
                .sql("update plan set marking = 'OFFICIAL' where id = :plan")
                .param("plan", plan)
                .update();
        made("/vulnerabilities", Map.of("statement", "The gate stands open", "marking", "OFFICIAL-SENSITIVE"));
        write(Map.of("what", "Told the chief steward", "about", "VUL-001"));

        assertThat(page()).contains("marking--top\">OFFICIAL-SENSITIVE");
    }
}
