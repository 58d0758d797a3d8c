package gatehouse.otherplans.rule;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.SmallPlan;

import static gatehouse.otherplans.fact.About.ASSUMED;
import static gatehouse.otherplans.fact.About.CLOSURE;
import static gatehouse.otherplans.fact.About.HANDLING_PERMISSION;
import static gatehouse.otherplans.fact.About.SHARED_WITH;
import static gatehouse.otherplans.fact.About.UNIT;
import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Said.medical;
import static gatehouse.otherplans.rule.Said.organiser;
import static gatehouse.otherplans.rule.Said.ours;
import static gatehouse.otherplans.rule.Said.traffic;
import static gatehouse.otherplans.rule.Step.item;
import static org.assertj.core.api.Assertions.assertThat;

/** Only what a plan itself says stands in quotes, what the program says of it does not, and all of it is cited. */
class CitedTest {

    private static Suggestion first(String rule, Step... steps) {
        return result(rule, steps).suggestions().get(0);
    }

    @Test
    void what_a_plan_does_not_say_is_not_quoted_from_it() {
        Suggestion absent = first("X20", ours(UNIT, "Two cones.").of("Cones").by("Northshire Council"));
        Suggestion unconfirmed = first(
                "X30",
                ours(ASSUMED, "Buses run.")
                        .of("Late buses")
                        .by("Northshire Council")
                        .standing("ASSUMED"));

        assertThat(absent.sides()).extracting(Cited::quoted).containsExactly(true, false);
        assertThat(absent.inWords())
                .contains("This plan, FCT-001: “Two cones.”.")
                .endsWith("Traffic plan, version 3, as the register has it: Nothing is said of Cones.");
        assertThat(unconfirmed.inWords()).endsWith("as the register has it: Nothing is said of Late buses.");
    }

    @Test
    void what_the_register_holds_of_a_plan_is_not_quoted_from_it() {
        Suggestion version = first("X01", item("RCV-001", "label", "Version 4"));
        Suggestion reviewed = first("X02", item("THR-001", "source", "Assessment 14", "asAt", "2026-06-12"));

        assertThat(version.inWords())
                .contains(": Version that this plan rests on: 3.")
                .endsWith(": Received: Version 4.")
                .doesNotContain("“Version that", "“Received");
        assertThat(reviewed.inWords())
                .contains(": Last reviewed on 2026-06-10.")
                .doesNotContain("“Last", "“Assessment");
    }

    @Test
    void every_place_that_is_quoted_below_its_marking_is_a_side_so_that_one_more_is_asked_again() {
        Step one = traffic(CLOSURE, "Quay Road.").roads("Quay Road");
        Step other = traffic(CLOSURE, "Hill Road.").roads("Hill Road");
        Suggestion once = first("X40", one, marked("FCT-001", "OFFICIAL"));
        Suggestion twice = first("X40", one, other, marked("FCT-001", "OFFICIAL"), marked("FCT-002", "OFFICIAL"));

        assertThat(once.inWords())
                .startsWith("Traffic plan is marked OFFICIAL-SENSITIVE, and what is quoted from it is marked OFFICIAL,"
                        + " in 1 place.")
                .endsWith(": Marked OFFICIAL-SENSITIVE.");
        assertThat(twice.says()).endsWith("in 2 places.");
        assertThat(twice.sides()).extracting(Cited::reference).containsExactly("FCT-002", "FCT-001", "PLN-001");
        assertThat(twice.restsOn()).isNotEqualTo(once.restsOn());
    }

    @ParameterizedTest
    @CsvSource({
        "SECRET, OFFICIAL-SENSITIVE, 1",
        "TOP SECRET, OFFICIAL, 1",
        "OFFICIAL-SENSITIVE, SECRET, 0",
        "SECRET, SECRET, 0",
        "OFFICIAL, OFFICIAL-SENSITIVE, 0"
    })
    void what_is_above_official_sensitive_ranks_above_it(String plan, String mayHandle, int clashes) {
        assertThat(result(
                                "X40",
                                traffic(SHARED_WITH, "Sent to the bus company.").by("Bus company"),
                                ours(HANDLING_PERMISSION, "What they may see.")
                                        .of("Bus company")
                                        .saying(mayHandle),
                                marked("PLN-001", plan),
                                marked("FCT-001", plan))
                        .suggestions())
                .hasSize(clashes);
    }

    @Test
    void a_party_is_granted_nothing_by_its_own_plan_and_the_lower_of_two_counts() {
        Said shared = traffic(SHARED_WITH, "Sent to the ambulance service.").by("Northshire Ambulance Service");
        Said own = permission(medical(HANDLING_PERMISSION, "We may see it."), "OFFICIAL-SENSITIVE");
        Said higher = permission(organiser(HANDLING_PERMISSION, "They may see it."), "OFFICIAL-SENSITIVE");
        Said lower = permission(ours(HANDLING_PERMISSION, "They may see OFFICIAL."), "OFFICIAL");

        assertThat(result("X40", shared, own).standing()).isEqualTo(RuleResult.Standing.CANNOT_TELL);
        assertThat(result("X40", shared, own, higher).standing()).isEqualTo(RuleResult.Standing.PASSED);
        assertThat(first("X40", shared, higher, lower).sides())
                .extracting(Cited::reference)
                .containsExactly("FCT-001", "FCT-003");
    }

    private static Said permission(Said said, String marking) {
        return said.of("Northshire Ambulance Service").saying(marking);
    }

    private static Step marked(String reference, String marking) {
        return plan -> {
            KeptItem item = plan.items().get(reference);
            Map<String, KeptItem> items = new LinkedHashMap<>(plan.items());
            items.put(
                    reference,
                    new KeptItem(item.kind(), reference, marking, item.title(), item.answers(), item.removal()));
            return new SmallPlan(plan.said(), items, plan.parts(), plan.scale(), plan.lists());
        };
    }
}
