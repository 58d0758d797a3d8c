package gatehouse.failures;

import org.junit.jupiter.api.Test;

import gatehouse.otherplans.rule.RuleResult;
import gatehouse.otherplans.rule.Suggestion;

import static gatehouse.otherplans.fact.About.CLOSURE;
import static gatehouse.otherplans.fact.About.EMERGENCY_ROUTE;
import static gatehouse.otherplans.fact.About.OPENING;
import static gatehouse.otherplans.fact.Drill.RECLOSE_CHECK;
import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Said.medical;
import static gatehouse.otherplans.rule.Said.traffic;
import static org.assertj.core.api.Assertions.assertThat;

/** A closure was lifted for an ambulance, and a car followed it in. */
class Failure24ACarFollowedTheAmbulanceTest {

    @Test
    void an_ambulance_route_through_a_closure_that_nobody_opens_is_found() {
        assertThat(result(
                                "X14",
                                medical(EMERGENCY_ROUTE, "By Water St.").roads("Water St"),
                                traffic(CLOSURE, "Water Street is closed.")
                                        .roads("Water Street")
                                        .from("10:00")
                                        .to("19:00"))
                        .suggestions())
                .hasSize(1);
    }

    @Test
    void an_opening_that_lets_the_next_car_in_is_found() {
        assertThat(result(
                                "X16",
                                traffic(OPENING, "Lifted for ambulances, then closed.")
                                        .roads("Water Street")
                                        .by("Steward at Water Street")
                                        .drill(RECLOSE_CHECK)
                                        .from("10:00")
                                        .to("19:00"))
                        .suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Opening of Water Street, Sat 27 June 10:00 to 19:00 (Traffic plan): no plan says"
                        + " how a vehicle that follows is kept out.");
    }

    @Test
    void without_the_closures_it_does_not_pass() {
        assertThat(result("X14", medical(EMERGENCY_ROUTE, "By Water St.").roads("Water St"))
                        .standing())
                .isEqualTo(RuleResult.Standing.CANNOT_TELL);
    }
}
