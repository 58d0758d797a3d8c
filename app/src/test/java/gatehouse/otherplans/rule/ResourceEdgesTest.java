package gatehouse.otherplans.rule;

import java.util.List;

import org.junit.jupiter.api.Test;

import static gatehouse.otherplans.fact.About.HAZARD_AREA;
import static gatehouse.otherplans.fact.About.RESPONSE_TIME;
import static gatehouse.otherplans.fact.About.RVP;
import static gatehouse.otherplans.fact.About.STOCK;
import static gatehouse.otherplans.fact.About.STOCK_HELD;
import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Said.medical;
import static gatehouse.otherplans.rule.Said.organiser;
import static gatehouse.otherplans.rule.Said.ours;
import static gatehouse.otherplans.rule.Said.traffic;
import static gatehouse.otherplans.rule.Step.item;
import static org.assertj.core.api.Assertions.assertThat;

/** Facts that name no subject, no place or no amount are not taken for one another, and do not pass. */
class ResourceEdgesTest {
    private static final Said HELD =
            organiser(STOCK_HELD, "There are 80 barriers.").of("Barriers").amount(80, "barriers");
    private static final Said FIFTY =
            traffic(STOCK, "50 barriers.").of("Barriers").amount(50, "barriers");
    private static final Said FIFTY_MORE =
            medical(STOCK, "Fifty of the barriers.").of("Barriers").amount(50, "barriers");

    @Test
    void stock_of_two_plans_that_give_no_place_is_added() {
        assertThat(result("X19", HELD, FIFTY, FIFTY_MORE).suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Barriers: 100 are laid out at once by Traffic plan and Medical plan, and there are 80"
                        + " in all (Organiser's plan).");
    }

    @Test
    void what_two_plans_say_of_one_place_or_road_is_counted_once() {
        assertThat(result("X19", HELD, FIFTY.at("Fish Quay"), FIFTY_MORE.at("The Quay"))
                        .suggestions())
                .isEmpty();
        assertThat(result("X19", HELD, FIFTY.roads("Quay Road"), FIFTY_MORE.roads("Quay Rd"))
                        .suggestions())
                .isEmpty();
        assertThat(result("X19", HELD, FIFTY.roads("Quay Road"), FIFTY_MORE.roads("Hill Road"))
                        .suggestions())
                .hasSize(1);
    }

    @Test
    void stock_without_an_amount_does_not_pass() {
        RuleResult result = result(
                "X19", HELD, FIFTY, medical(STOCK, "Barriers at the tent.").of("Barriers"));

        assertThat(result.suggestions()).isEmpty();
        assertThat(result.cannotTell())
                .extracting(Told::says)
                .containsExactly("Cannot tell: needs how much of Barriers Medical plan lays out.");
    }

    @Test
    void a_time_without_a_name_is_not_confirmed_by_another_without_one() {
        Said confirmed = medical(RESPONSE_TIME, "Eight minutes.").confirmed("Ambulance commander");
        Said assumed = ours(RESPONSE_TIME, "Fire in ten minutes.").standing("ASSUMED");

        assertThat(result("X21", confirmed).suggestions()).isEmpty();
        assertThat(result("X21", confirmed, assumed).suggestions())
                .extracting(found -> found.sides().get(0).reference())
                .containsExactly("FCT-002");
        assertThat(result("X21", confirmed.of("Ambulance"), assumed.of("Ambulance"))
                        .suggestions())
                .isEmpty();
    }

    @Test
    void a_place_whose_name_is_only_a_dash_is_not_where_everything_without_a_place_is() {
        Said meet = medical(RVP, "Meet there.").of("RVP 1");
        Said hazard = organiser(HAZARD_AREA, "Fireworks are kept.");

        assertThat(result("X09", item("ZON-004", "name", "-"), meet, hazard).suggestions())
                .isEmpty();
        assertThat(result("X09", item("ZON-004", "name", "Slipway", "aliases", List.of("-")), meet, hazard)
                        .suggestions())
                .isEmpty();
    }
}
