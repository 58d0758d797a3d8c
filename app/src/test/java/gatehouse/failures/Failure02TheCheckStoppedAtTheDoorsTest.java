package gatehouse.failures;

import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;

import static gatehouse.failures.Fairground.hall;
import static gatehouse.failures.Fairground.judgedInTheHall;
import static gatehouse.failures.Fairground.nobody;
import static gatehouse.failures.Fairground.said;
import static org.assertj.core.api.Assertions.assertThat;

/** The check stopped at the doors; the shared space outside them was looked at by nobody when the crowd left. */
class Failure02TheCheckStoppedAtTheDoorsTest {
    private static final SmallPlan BEFORE = judgedInTheHall(hall());

    @Test
    void the_shared_space_is_asked_about_while_people_come_and_go_though_nobody_claims_it() {
        assertThat(said(BEFORE, "squares-not-considered"))
                .containsExactly(
                        "ZON-002 (Tram lobby) has 22 not looked at: Arrivals: MTA, VAW, PBIED and 8 more; Leaving:"
                                + " MTA, VAW, PBIED and 8 more.");
    }

    @Test
    void so_is_a_place_beside_the_crowd_that_nobody_calls_shared() {
        SmallPlan notShared = BEFORE.with("ZON-002", "sharedSpace", "NO");
        SmallPlan apart = notShared.with("ZON-001", "adjoining", nobody());

        assertThat(said(notShared, "squares-not-considered")).hasSize(1);
        assertThat(said(apart, "squares-not-considered")).isEmpty();
    }

    @Test
    void it_names_who_controls_it_or_says_that_nobody_does() {
        assertThat(said(BEFORE, "zone-without-controller"))
                .isEqualTo(List.of("ZON-002 names nobody who controls it during the event."));
    }
}
