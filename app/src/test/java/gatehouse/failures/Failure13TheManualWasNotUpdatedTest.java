package gatehouse.failures;

import org.junit.jupiter.api.Test;

import gatehouse.otherplans.rule.RuleResult;
import gatehouse.otherplans.rule.Suggestion;

import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Step.item;
import static gatehouse.otherplans.rule.Step.unanswered;
import static gatehouse.otherplans.rule.Step.without;
import static org.assertj.core.api.Assertions.assertThat;

/** A manual was not updated and had not been read; there was no written tactical plan. */
class Failure13TheManualWasNotUpdatedTest {

    @Test
    void a_plan_cited_at_a_version_that_has_been_replaced_is_named() {
        assertThat(result("X01", item("RCV-009", "plan", "PLN-001", "label", "4", "receivedOn", "2026-06-18 09:00"))
                        .suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Traffic plan: this plan rests on “3”, and “4” has come in.");
    }

    @Test
    void a_plan_that_was_reviewed_before_the_threat_was_assessed_anew_is_named() {
        assertThat(result("X02", item("THR-001", "source", "Assessment 15", "asAt", "2026-06-15"))
                        .suggestions())
                .extracting(Suggestion::says)
                .contains("Medical plan was last reviewed on 10 June 2026, before the current threat assessment of"
                        + " 15 June 2026.");
    }

    @Test
    void a_plan_that_is_called_for_and_missing_or_not_read_is_named() {
        assertThat(result("X03", without("PLN-001")).suggestions())
                .extracting(Suggestion::says)
                .containsExactly("This event calls for a plan of the type “TRAFFIC”; none is on the register.");
        assertThat(result("X03", unanswered("PLN-001", "reviewedOn")).suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Traffic plan, version 3, was received and has not been reviewed.");
    }

    @Test
    void where_it_is_not_known_which_plans_are_called_for_it_does_not_pass() {
        assertThat(result("X03", unanswered("EVT-001", "eventKind")).standing())
                .isEqualTo(RuleResult.Standing.CANNOT_TELL);
    }
}
