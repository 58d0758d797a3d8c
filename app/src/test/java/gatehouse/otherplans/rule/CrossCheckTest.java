package gatehouse.otherplans.rule;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;

import static gatehouse.otherplans.fact.About.ASSUMED;
import static gatehouse.otherplans.fact.About.CLOSURE;
import static gatehouse.otherplans.fact.About.EMERGENCY_ROUTE;
import static gatehouse.otherplans.fact.About.HAZARD_AREA;
import static gatehouse.otherplans.fact.About.RESPONSE_TIME;
import static gatehouse.otherplans.fact.About.RVP;
import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Said.medical;
import static gatehouse.otherplans.rule.Said.organiser;
import static gatehouse.otherplans.rule.Said.ours;
import static gatehouse.otherplans.rule.Said.traffic;
import static gatehouse.otherplans.rule.Step.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What holds of every rule: who is asked, what is told again, what a force may set, and what one place is. */
class CrossCheckTest {
    private static final Said ROUTE =
            medical(EMERGENCY_ROUTE, "Ambulances leave by Quay Road.").roads("Quay Road");
    private static final Said CLOSED = traffic(CLOSURE, "Quay Road is closed.")
            .roads("Quay Road")
            .from("10:00")
            .to("18:00");

    @Test
    void a_suggestion_reads_with_plan_version_place_and_words_of_both_sides() {
        assertThat(result("X14", ROUTE, CLOSED).suggestions().get(0).inWords())
                .isEqualTo(
                        "Emergency route by Quay Road (Medical plan): closed Sat 27 June 10:00 to 18:00 (Traffic plan), and"
                                + " no plan opens it for the route. Medical plan, version 3, page 2: “Ambulances leave by Quay Road.”."
                                + " Traffic plan, version 3, page 2: “Quay Road is closed.”.");
    }

    @Test
    void a_run_after_renumbering_tells_nothing() {
        List<Suggestion> before = Laid.check(ROUTE, CLOSED).suggestions();

        assertThat(Laid.check(CLOSED, ROUTE).since(before).isEmpty()).isTrue();
    }

    @Test
    void other_words_are_told_as_changed_and_other_roads_as_gone_and_new() {
        List<Suggestion> before = Laid.check(ROUTE, CLOSED).suggestions();
        Changes reworded =
                Laid.check(ROUTE, CLOSED.with("words", "Quay Road is shut.")).since(before);
        Changes opened = Laid.check(ROUTE).since(before);
        Changes first = Laid.check(ROUTE, CLOSED).since(Laid.check(ROUTE).suggestions());

        assertThat(reworded.changed()).extracting(Suggestion::rule).containsExactly("X14");
        assertThat(reworded.found()).isEmpty();
        assertThat(reworded.gone()).isEmpty();
        assertThat(opened.gone()).extracting(Suggestion::rule).containsExactly("X14");
        assertThat(opened.changed()).isEmpty();
        assertThat(first.found()).extracting(Suggestion::rule).containsExactly("X14");
    }

    @Test
    void what_a_plan_that_is_held_elsewhere_would_answer_is_asked_of_its_holder_and_never_quoted() {
        Step held = item("PLN-004", "planTitle", "Firearms plan", "planType", "FIREARMS", "seen", "HELD_ELSEWHERE");
        Step holder = item("PLN-004", "holder", "Firearms commander", "organisation", "Northshire Firearms");

        assertThat(result("X34", held, holder).toConfirm())
                .extracting(Told::says)
                .containsExactly(
                        "To be confirmed, by role and date: a confirmation, by role and date, that plain-clothes"
                                + " and authorised armed staff are known to the armed response lead. The plan is held by"
                                + " Firearms commander.");
        assertThat(result("X34", held, holder).standing()).isEqualTo(RuleResult.Standing.TO_CONFIRM);
        assertThat(result(
                                "X21",
                                held,
                                holder,
                                ours(RESPONSE_TIME, "Armed response is in reach.")
                                        .of("Armed response")
                                        .standing("ASSUMED"))
                        .toConfirm())
                .hasSize(1);
        assertThat(result(
                                "X30",
                                held,
                                holder,
                                ours(ASSUMED, "The hall is kept in view.")
                                        .of("View of the hall")
                                        .by("Northshire Firearms")
                                        .standing("ASSUMED"))
                        .toConfirm())
                .extracting(ToConfirm::holder)
                .containsExactly("Firearms commander");
    }

    @Test
    void a_figure_for_armed_response_is_itself_a_finding() {
        assertThat(result(
                                "X21",
                                ours(RESPONSE_TIME, "Armed response is in reach.")
                                        .of("Armed response")
                                        .amount(1, "minutes")
                                        .confirmed("Firearms commander"))
                        .suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Armed response: this plan gives a figure. Keep only that it was confirmed.");
    }

    @Test
    void a_force_switches_a_rule_off_with_a_reason_and_sets_its_margin() {
        SmallPlan plan = Laid.with(List.of(
                item("EVT-001", "attendance", 20000),
                organiser(gatehouse.otherplans.fact.About.ATTENDANCE, "24,000.")
                        .of("attendance")
                        .amount(24000, "people")));
        RuleSetting off = new RuleSetting(true, "The organiser counts otherwise.", Map.of());
        RuleSetting wide = new RuleSetting(false, "", Map.of("percent", 20L));

        assertThat(result(Laid.check(plan), "X32").suggestions()).hasSize(1);
        assertThat(result(with(plan, off), "X32").standing()).isEqualTo(RuleResult.Standing.OFF);
        assertThat(result(with(plan, off), "X32").offBecause()).isEqualTo("The organiser counts otherwise.");
        assertThat(result(with(plan, wide), "X32").standing()).isEqualTo(RuleResult.Standing.PASSED);
        assertThatThrownBy(() -> new RuleSetting(true, " ", Map.of())).hasMessageContaining("says why");
    }

    private static CrossCheck with(SmallPlan plan, RuleSetting setting) {
        return CrossCheck.of(plan.contents(), new CheckSettings(Map.of("X32", setting), Laid.REQUIRED, Laid.TODAY));
    }

    @Test
    void places_that_are_drawn_as_the_same_ground_are_one_though_they_bear_two_names() {
        Step yard = item("ZON-003", "shape", square(0, 0, 10));
        Step point = item("ZON-004", "name", "Slipway", "shape", "{\"type\":\"Point\",\"coordinates\":[0.005,0.005]}");
        Step away = item("ZON-004", "name", "Slipway", "shape", "{\"type\":\"Point\",\"coordinates\":[0.05,0.05]}");
        Said meet = medical(RVP, "Meet at the slipway.").of("RVP 1").at("Slipway");
        Said hazard = organiser(HAZARD_AREA, "Fireworks are kept in the yard.").at("Lifeboat Yard");

        assertThat(result("X09", yard, point, meet, hazard).suggestions()).hasSize(1);
        assertThat(result("X09", yard, away, meet, hazard).suggestions()).isEmpty();
        assertThat(result("X09", yard, item("ZON-004", "name", "Slipway", "shape", "{\"type\":"), meet, hazard)
                        .suggestions())
                .isEmpty();
    }

    @Test
    void grounds_that_only_touch_are_two_places() {
        Step yard = item("ZON-003", "shape", square(0, 0, 10));
        Step beside = item("ZON-004", "name", "Slipway", "shape", square(9, 0, 10));
        Step over = item("ZON-004", "name", "Slipway", "shape", square(4, 0, 10));
        Said meet = medical(RVP, "Meet at the slipway.").of("RVP 1").at("Slipway");
        Said hazard = organiser(HAZARD_AREA, "Fireworks are kept in the yard.").at("Lifeboat Yard");

        assertThat(result("X09", yard, beside, meet, hazard).suggestions()).isEmpty();
        assertThat(result("X09", yard, over, meet, hazard).suggestions()).hasSize(1);
    }

    private static String square(int x, int y, int side) {
        String ring = corner(x, y) + "," + corner(x + side, y) + "," + corner(x + side, y + side) + ","
                + corner(x, y + side) + "," + corner(x, y);
        return "{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}";
    }

    private static String corner(int x, int y) {
        return "[" + x / 1000.0 + "," + y / 1000.0 + "]";
    }

    @Test
    void a_fact_of_a_replaced_version_is_not_current() {
        Step newer = item("RCV-004", "plan", "PLN-001", "label", "4", "receivedOn", "2026-06-15 09:00");
        Said nowOpen = traffic(CLOSURE, "Hill Road is closed.")
                .with("receivedVersion", "RCV-004")
                .roads("Hill Road")
                .from("10:00")
                .to("18:00");

        assertThat(result("X14", ROUTE, CLOSED, newer).suggestions()).hasSize(1);
        assertThat(result("X14", ROUTE, CLOSED, newer, nowOpen).suggestions()).isEmpty();
    }

    @Test
    void times_are_compared_on_one_clock_across_the_hour_that_comes_twice() {
        Said first = traffic(CLOSURE, "Closed until the first half past one.")
                .roads("Quay Road")
                .from("2026-10-24 22:00")
                .to("2026-10-25 01:30 BST");
        Said route = medical(EMERGENCY_ROUTE, "From the second half past one.")
                .roads("Quay Road")
                .to("2026-10-25 03:00");

        assertThat(result("X14", first, route.from("2026-10-25 01:30 GMT")).suggestions())
                .isEmpty();
        assertThat(result("X14", first, route.from("2026-10-25 01:00 BST")).suggestions())
                .hasSize(1);
    }
}
