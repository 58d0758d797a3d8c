package gatehouse.action.eventday;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.home.command.AtThePlan;

import static org.assertj.core.api.Assertions.assertThat;

/** No risk falls because a measure has not come, but where the measure itself made it worse, and then it says so. */
class MissingSideEffectTest extends AtThePlan {

    @BeforeEach
    void a_barrier_at_two_places_that_makes_people_bunch_at_the_first() {
        made("/zones", Map.of("name", "Quay gate"));
        made("/zones", Map.of("name", "Slipway"));
        made("/phases", Map.of("name", "Gates open", "windows", "2027-06-26 10:00 to 12:30"));
        made("/method-assessments", assessment("Vehicle, quay", "VAW", "4"));
        made("/method-assessments", assessment("Attack on foot, quay", "MTA", "1"));
        made(
                "/recommendations",
                Map.of("statement", "Barriers", "askedOf", "POLICE", "zones", "ZON-001", "phases", "PHA-001"));
        made("/deliveries", Map.of("recommendation", "REC-001", "state", "IN_PLACE", "words", "Set at six"));
        made(
                "/recommendations/REC-001",
                Map.of(
                        "revision", "1",
                        "statement", "Barriers",
                        "askedOf", "POLICE",
                        "zones", "ZON-001,ZON-002",
                        "phases", "PHA-001"));
        made(
                "/effects-of-measures",
                Map.of(
                        "measures", "REC-001",
                        "effectKind", "LOWERS",
                        "assessment", "MTH-001",
                        "likelihood", "1",
                        "impact", "4",
                        "reason", "Tested for this approach."));
        made(
                "/effects-of-measures",
                Map.of(
                        "measures", "REC-001",
                        "effectKind", "RAISES",
                        "assessment", "MTH-002",
                        "zone", "ZON-001",
                        "phase", "PHA-001",
                        "likelihood", "4",
                        "impact", "4",
                        "reason", "People bunch at the gap."));
    }

    private static Map<String, String> assessment(String name, String category, String likelihood) {
        return Map.of(
                "name", name,
                "category", category,
                "applicability", "APPLICABLE",
                "likelihood", likelihood,
                "impact", "4");
    }

    private String after(String line) {
        made("/day/checks", Map.of("line", line, "state", "NOT_IN_PLACE"));
        return coordinator.get(at("/day")).body();
    }

    @Test
    void what_it_makes_worse_at_a_place_where_it_stands_goes_on_though_it_is_missing_elsewhere() {
        assertThat(after("REC-001-ZON-002")).contains("RISES from ").doesNotContain("falls from ");
    }

    @Test
    void where_it_is_missing_at_that_place_the_fall_says_why_after_what_rises() {
        assertThat(after("REC-001-ZON-001"))
                .containsSubsequence(
                        "RISES from ",
                        "falls from ",
                        "It falls because",
                        "EFF-002 no longer raises it at Quay gate (ZON-001) in Gates open (PHA-001), a side effect of REC-001.");
    }
}
