package gatehouse.failures;

import org.junit.jupiter.api.Test;

import gatehouse.otherplans.rule.RuleResult;
import gatehouse.otherplans.rule.Suggestion;

import static gatehouse.otherplans.fact.About.RVP;
import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Said.medical;
import static gatehouse.otherplans.rule.Said.traffic;
import static org.assertj.core.api.Assertions.assertThat;

/** The services went to different rendezvous points. */
class Failure16ServicesMetAtDifferentPointsTest {

    @Test
    void one_point_at_two_places_is_found() {
        assertThat(result(
                                "X10",
                                medical(RVP, "Meet on the quay.").of("RVP 1").at("Fish Quay"),
                                traffic(RVP, "Meet at the yard.").of("RVP 1").at("Lifeboat Yard"))
                        .suggestions())
                .extracting(Suggestion::says)
                .containsExactly("RVP 1: Traffic plan says Lifeboat Yard, Medical plan says Fish Quay.");
    }

    @Test
    void an_alternate_that_is_reached_by_the_same_road_is_found() {
        assertThat(result(
                                "X11",
                                medical(RVP, "Primary.")
                                        .of("Primary RVP")
                                        .at("Fish Quay")
                                        .roads("Quay Road"),
                                medical(RVP, "Alternate.")
                                        .of("Alternate RVP")
                                        .at("Lifeboat Yard")
                                        .roads("Quay Road"))
                        .suggestions())
                .hasSize(1);
    }

    @Test
    void where_only_one_plan_says_where_to_meet_and_it_is_no_other_s_it_does_not_pass() {
        assertThat(result("X10").standing()).isEqualTo(RuleResult.Standing.CANNOT_TELL);
    }
}
