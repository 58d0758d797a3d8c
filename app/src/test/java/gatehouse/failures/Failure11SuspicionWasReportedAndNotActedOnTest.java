package gatehouse.failures;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A suspicion was reported; nobody could say afterwards who knew of it when, where it went, or why nothing was done. */
class Failure11SuspicionWasReportedAndNotActedOnTest extends AtThePlan {

    private Browser.Answer observed(Map<String, String> more) {
        Map<String, String> form = new HashMap<>(more);
        form.put("what", "A man with a heavy bag waits out of the cameras' sight");
        form.putIfAbsent("happened", "2027-06-26 21:45");
        form.put("_form", UUID.randomUUID().toString());
        return coordinator.post(at("/log"), form);
    }

    @Test
    void an_observation_is_submitted_under_a_reference_or_not_because_and_neither_is_left_hanging() {
        assertThat(observed(Map.of("intelligence", "SUBMITTED")).body())
                .contains("Give the reference under which it was submitted.");
        assertThat(observed(Map.of("intelligence", "NOT_SUBMITTED")).body())
                .contains("Say why it was not submitted as intelligence.");
        observed(Map.of("intelligence", "SUBMITTED", "intelligenceWords", "NP/27/118"));

        assertThat(coordinator.get(at("/log")).body()).contains("Submitted as intelligence: NP/27/118");
    }

    @Test
    void what_was_done_about_it_and_when_it_is_looked_at_again_stand_with_it_and_can_never_be_rewritten() {
        observed(Map.of("action", "Two officers sent to speak to him", "reviewAt", "2027-06-26 21:55"));

        assertThat(coordinator.get(at("/log")).body())
                .contains("Two officers sent to speak to him")
                .contains("Sat 26 Jun 2027 21:55:00 BST");
        assertThatThrownBy(() -> program.sql()
                        .sql("update decision_log_entry set action = 'Four officers sent'")
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void what_was_known_at_a_moment_is_told_apart_from_what_was_written_down_afterwards() {
        observed(Map.of("happened", "2020-06-26 21:45"));

        assertThat(coordinator.get(at("/log/known-at?at=2020-06-26+22:00")).body())
                .containsSubsequence("Nothing was written by then.", "Written later", "A man with a heavy bag");
    }

    @Test
    void a_loggist_who_hears_of_it_writes_at_once() {
        var account = program.account(Role.LOGGIST);
        program.join(plan, account, Capacity.LOGGIST);
        Browser.Answer kept = program.signedIn(account)
                .post(
                        at("/log"),
                        Map.of(
                                "what",
                                "Steward reports a man",
                                "_form",
                                UUID.randomUUID().toString()));

        assertThat(kept.status()).isEqualTo(303);
    }
}
