package gatehouse.action.eventday;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.home.command.AtThePlan;
import gatehouse.options.effect.Effect;
import gatehouse.options.effect.RiskLevels;

import static org.assertj.core.api.Assertions.assertThat;

/** No risk falls because a measure has not come, but where the measure itself made it worse, and then it says so. */
class MissingSideEffectTest extends AtThePlan {

    @BeforeEach
    void a_barrier_that_makes_people_bunch_and_a_partner_who_brings_it_at_another_place() {
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
                "zones", "ZON-001",
                "phases", "PHA-001",
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
        made("/partners", Map.of("organisation", "Harbour Trust"));
        made(
                "/commitments",
                Map.of(
                        "partner", "PAR-001",
                        "statement", "Brings the second barrier",
                        "zones", "ZON-002",
                        "recommendations", "REC-001"));
        assertThat(after("COM-001-ZON-002")).contains("RISES from ").doesNotContain("falls from ");
    }

    @Test
    void a_commitment_that_names_no_place_takes_its_measure_away_at_every_place() {
        made("/partners", Map.of("organisation", "Harbour Trust"));
        made(
                "/commitments",
                Map.of("partner", "PAR-001", "statement", "Brings the barriers", "recommendations", "REC-001"));
        assertThat(after("COM-001")).containsSubsequence("RISES from ", "falls from ", "EFF-002 no longer raises it");
    }

    @Test
    void it_ends_where_the_measure_is_missing_there_or_everywhere() {
        Effect atTheQuay = new Effect(
                "EFF-001",
                Set.of("REC-001"),
                true,
                "MTH-001",
                "ZON-001",
                "PHA-001",
                new RiskLevels(4, 4),
                "People bunch.");
        assertThat(missing(Set.of(), Set.of("ZON-002")).leaves(atTheQuay)).isTrue();
        assertThat(missing(Set.of(), Set.of("ZON-001", "ZON-002")).leaves(atTheQuay))
                .isFalse();
        assertThat(missing(Set.of("REC-001"), Set.of("ZON-002")).leaves(atTheQuay))
                .isFalse();
    }

    private static Missing missing(Set<String> everywhere, Set<String> places) {
        return new Missing(Set.of("REC-001"), everywhere, Map.of("REC-001", places));
    }

    @Test
    void where_it_is_missing_at_that_place_the_fall_says_why_after_what_rises() {
        assertThat(after("REC-001-ZON-001"))
                .containsSubsequence(
                        "RISES from ",
                        "falls from ",
                        "Why it falls",
                        "EFF-002 no longer raises it at Quay gate (ZON-001) in Gates open (PHA-001), a side effect of REC-001.");
    }
}
