package gatehouse.failures;

import org.junit.jupiter.api.Test;

import gatehouse.otherplans.rule.RuleResult;
import gatehouse.otherplans.rule.Step;
import gatehouse.otherplans.rule.Suggestion;

import static gatehouse.otherplans.fact.About.COMMANDER;
import static gatehouse.otherplans.fact.About.DECISION;
import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Said.medical;
import static gatehouse.otherplans.rule.Said.ours;
import static org.assertj.core.api.Assertions.assertThat;

/** One officer carried more decisions than one person can. */
class Failure17OneOfficerCarriedTooMuchTest {

    @Test
    void more_decisions_than_one_holder_may_carry_are_counted() {
        Step[] steps = new Step[7];
        steps[0] = ours(COMMANDER, "Force duty officer.").of("Duty officer").by("Duty officer A");
        for (int i = 1; i < 7; i++) {
            steps[i] = ours(DECISION, "Decision " + i + " is the duty officer's.")
                    .of("Decision " + i)
                    .by("Duty officer A");
        }
        assertThat(result("X27", steps).suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Duty officer A alone is to decide on 6 things: “Decision 1”, “Decision 2”, “Decision"
                        + " 3”, “Decision 4”, “Decision 5” and “Decision 6” (this plan).");
    }

    @Test
    void one_person_in_two_roles_at_a_time_is_found() {
        assertThat(result(
                                "X27",
                                ours(COMMANDER, "Silver.").of("Silver").by("Supt Adeyemi"),
                                medical(COMMANDER, "Loggist.").of("Loggist").by("Supt Adeyemi"))
                        .suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Supt Adeyemi is posted twice at once: as Silver (this plan) and as Loggist (Medical"
                        + " plan).");
    }

    @Test
    void with_nobody_named_it_does_not_pass() {
        assertThat(result("X27").standing()).isEqualTo(RuleResult.Standing.CANNOT_TELL);
    }
}
