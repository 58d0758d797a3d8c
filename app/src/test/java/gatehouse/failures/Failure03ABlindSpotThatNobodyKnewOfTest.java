package gatehouse.failures;

import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;

import static gatehouse.failures.Fairground.hall;
import static gatehouse.failures.Fairground.judgedInTheHall;
import static gatehouse.failures.Fairground.said;
import static org.assertj.core.api.Assertions.assertThat;

/** Cameras did not see one corner, and the managers did not know that they did not. */
class Failure03ABlindSpotThatNobodyKnewOfTest {
    /** The corner is a place of its own, of which only its name was ever written down. */
    private static final SmallPlan BEFORE = judgedInTheHall(hall()).with("ZON-003", "name", "Stair landing");

    @Test
    void a_place_of_which_nobody_has_said_anything_is_asked_in_every_phase_and_not_taken_for_empty() {
        assertThat(said(BEFORE, "squares-not-considered:ZON-003"))
                .singleElement()
                .asString()
                .startsWith("ZON-003 (Stair landing) has 33 not looked at: Arrivals: ");
    }

    @Test
    void hostile_reconnaissance_is_asked_for_the_event_whatever_was_said_of_its_places() {
        assertThat(said(BEFORE.removed("MTH-014", "Not done"), "event-methods-not-considered"))
                .isEqualTo(List.of("Not looked at for the event: REC."));
    }
}
