package gatehouse.options.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;

import static org.assertj.core.api.Assertions.assertThat;

/** What moved, where, and from what to what, as somebody reads it years later. */
class MovedWordsTest {
    private static final SmallPlan PLAN = SmallPlan.empty()
            .with("ZON-001", "name", "Marine Drive")
            .with("ZON-002", "name", "Quay Road")
            .with("PHA-001", "name", "Arrival")
            .with("MTH-001", "name", "Vehicle", "applicability", "APPLICABLE", "likelihood", 3L, "impact", 3L)
            .with("MTH-001", "zones", List.of("ZON-001", "ZON-002"), "phases", List.of("PHA-001"))
            .with("REC-001", "statement", "Barriers")
            .with("REC-002", "statement", "Search at the gate");

    private static Object[] effect(String kind, String measure, long likelihood, long impact) {
        return new Object[] {
            "measures",
            List.of(measure),
            "effectKind",
            kind,
            "assessment",
            "MTH-001",
            "zone",
            "ZON-002",
            "phase",
            "PHA-001",
            "likelihood",
            likelihood,
            "impact",
            impact,
            "reason",
            "Judged on site."
        };
    }

    private static WhatIf adding(SmallPlan plan, String... measures) {
        return WhatIf.of(plan.contents(), Set.of(measures), Set.of(), Set.of());
    }

    @Test
    void what_falls_everywhere_names_every_place_and_phase_with_the_reason() {
        assertThat(adding(PLAN.with("EFF-001", effect("LOWERS", "REC-001", 1, 1)), "REC-001")
                        .words())
                .contains("Supposed accepted too: REC-001 Barriers.")
                .contains(
                        "MTH-001 Vehicle. At Marine Drive (ZON-001), Quay Road (ZON-002) in Arrival (PHA-001): falls from"
                                + " High (likelihood 3 Likely, impact 3 Major) to Low (likelihood 1 Unlikely, impact 1 Minor).")
                .contains("EFF-001, with REC-001: Judged on site.");
    }

    @Test
    void what_moves_within_one_level_says_which_of_the_two_moves_and_not_the_level_twice() {
        SmallPlan medium = PLAN.with("MTH-001", "likelihood", 2L).with("EFF-001", effect("LOWERS", "REC-001", 1, 3));

        String words = adding(medium, "REC-001").words();

        assertThat(words)
                .contains("stays Medium, but likelihood falls from 2 Possible to 1 Unlikely; impact stays 3 Major.");
        assertThat(words).doesNotContain("from Medium");
    }

    @Test
    void what_rises_at_one_place_and_phase_names_that_and_no_other() {
        WhatIf shown = adding(PLAN.with("EFF-001", effect("RAISES", "REC-002", 4, 4)), "REC-002");

        assertThat(shown.changed())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.moves())
                                .containsExactly(
                                        "At Quay Road (ZON-002) in Arrival (PHA-001): RISES from High (likelihood 3"
                                                + " Likely, impact 3 Major) to Very high (likelihood 4 Highly likely, impact 4 Severe)."));
        assertThat(shown.words()).contains("EFF-001 raises it at Quay Road (ZON-002) in Arrival (PHA-001)");
    }

    @Test
    void what_falls_everywhere_else_is_told_from_the_place_where_it_rises() {
        SmallPlan both = PLAN.with("EFF-001", effect("LOWERS", "REC-001", 1, 1))
                .with("EFF-002", effect("RAISES", "REC-001", 3, 4));

        assertThat(adding(both, "REC-001").changed().get(0).moves())
                .satisfiesExactly(
                        everywhere -> {
                            assertThat(everywhere)
                                    .contains("but for what is said of a place and phase below: falls from High");
                        },
                        there -> {
                            assertThat(there)
                                    .startsWith("At Quay Road (ZON-002) in Arrival (PHA-001): RISES from High");
                        });
    }

    @Test
    void a_place_that_no_longer_moves_with_the_rest_is_kept_in_other_words() {
        SmallPlan lowered = PLAN.with("EFF-001", effect("LOWERS", "REC-001", 1, 1));

        assertThat(adding(lowered, "REC-001").hash())
                .isNotEqualTo(adding(lowered.with("EFF-002", effect("RAISES", "REC-001", 1, 2)), "REC-001")
                        .hash())
                .isNotEqualTo(adding(lowered.with("EFF-001", "reason", "Judged at the desk."), "REC-001")
                        .hash());
    }

    @Test
    void a_fall_that_comes_of_a_side_effect_gone_says_so() {
        SmallPlan plan = PLAN.with("REC-001", "askedOf", "POLICE")
                .with("EFF-001", effect("RAISES", "REC-001", 4, 4))
                .entry(
                        "decisions",
                        Map.of(
                                "recommendation", "REC-001",
                                "capacity", "DECISION",
                                "outcome", "ACCEPTED",
                                "by", "Ch Supt Ros Hall"));

        WhatIf shown = WhatIf.of(plan.contents(), Set.of(), Set.of("REC-001"), Set.of());

        assertThat(shown.words())
                .contains("EFF-001 no longer raises it at Quay Road (ZON-002) in Arrival (PHA-001), a"
                        + " side effect of REC-001.");
    }
}
