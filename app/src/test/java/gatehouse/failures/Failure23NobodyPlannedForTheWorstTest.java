package gatehouse.failures;

import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;

import static gatehouse.failures.Fairground.hall;
import static gatehouse.failures.Fairground.judgedInTheHall;
import static gatehouse.failures.Fairground.nobody;
import static gatehouse.failures.Fairground.said;
import static org.assertj.core.api.Assertions.assertThat;

/** Nobody wrote down the worst that could reasonably happen; gates that people could get in by were left out. */
class Failure23NobodyPlannedForTheWorstTest {

    @Test
    void a_method_that_applies_has_a_reasonable_worst_case_or_the_product_asks_for_it() {
        assertThat(said(judgedInTheHall(hall()), "questions-not-answered:MTH-001"))
                .singleElement()
                .asString()
                .contains("What is the reasonable worst case?");
    }

    @Test
    void a_gate_that_people_can_get_in_by_is_asked_in_that_phase_though_no_crowd_is_expected_there() {
        SmallPlan gate = judgedInTheHall(hall())
                .with("ZON-003", "name", "Side gate", "crowdPhases", nobody(), "accessPhases", List.of("PHA-002"));

        assertThat(said(gate, "squares-not-considered:ZON-003"))
                .containsExactly("ZON-003 (Side gate) has 11 not looked at: The show: MTA, VAW, PBIED and 8 more.");
    }
}
