package gatehouse.options.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;

import static org.assertj.core.api.Assertions.assertThat;

class ComparedTest {
    private static final SmallPlan PLAN = SmallPlan.empty()
            .with("EVT-001", "name", "Harbour Day", "firstDay", "2027-06-25")
            .with("MTH-001", "name", "Vehicle, quay", "applicability", "APPLICABLE", "likelihood", 3L, "impact", 4L)
            .with("MTH-002", "name", "Crush, gate", "applicability", "APPLICABLE", "likelihood", 1L, "impact", 2L)
            .with("REC-001", "statement", "Barriers", "leadTimeDays", 42L)
            .with("REC-002", "statement", "Search at the gate")
            .with("EFF-001", effect("LOWERS", "MTH-001", "REC-001", 1, 4))
            .with("EFF-002", effect("RAISES", "MTH-002", "REC-002", 3, 3))
            .with("OPT-001", "name", "Barriers alone", "measures", List.of("REC-001"), "intrusion", "A detour.")
            .with("OPT-002", "name", "Barriers and search", "measures", List.of("REC-001", "REC-002"));

    private static Object[] effect(String kind, String assessment, String measure, long likelihood, long impact) {
        return new Object[] {
            "measures",
            List.of(measure),
            "effectKind",
            kind,
            "assessment",
            assessment,
            "zone",
            "ZON-001",
            "phase",
            "PHA-001",
            "likelihood",
            likelihood,
            "impact",
            impact,
            "reason",
            "As judged."
        };
    }

    private static Compared compared() {
        return Compared.of(PLAN.contents(), List.of("OPT-001", "OPT-002"));
    }

    @Test
    void doing_nothing_stands_first_and_leaves_what_was_assessed() {
        assertThat(compared().choices().get(0).name()).isEqualTo("Doing nothing");
        assertThat(compared().choices().get(0).leaves().words())
                .isEqualTo("0 not judged, 1 Very high, 0 High, 0 Medium, 1 Low");
    }

    @Test
    void each_says_what_it_leaves_what_it_changes_over_the_one_before_and_what_it_asks() {
        Compared.Choice barriers = compared().choices().get(1);

        assertThat(barriers.leaves().words()).isEqualTo("0 not judged, 0 Very high, 0 High, 1 Medium, 1 Low");
        assertThat(barriers.adds())
                .singleElement()
                .asString()
                .startsWith("MTH-001 Vehicle, quay. Wherever it was assessed: falls from Very high");
        assertThat(barriers.intrusion()).isEqualTo("A detour.");
        assertThat(barriers.time()).isEqualTo("Longest lead time stated: 42 days, so decided by 14 May 2027.");
    }

    @Test
    void a_side_effect_and_a_lead_time_that_nobody_stated_are_said_of_the_option_that_has_them() {
        Compared.Choice both = compared().choices().get(2);

        assertThat(both.sideEffects()).singleElement().asString().startsWith("MTH-002 at ");
        assertThat(both.time()).endsWith("NOT STATED for REC-002.");
        assertThat(both.intrusion()).isEqualTo("NOT ANSWERED");
    }

    @Test
    void what_is_kept_says_all_of_it_in_words() {
        assertThat(compared().words())
                .contains("Doing nothing leaves", "OPT-001 Barriers alone leaves", "Side effect: MTH-002");
    }

    @Test
    void one_option_alone_is_no_comparison_and_a_choice_says_why() {
        assertThat(new ComparisonForm(List.of("OPT-001"), "", "OPT-001", "", "").faults(PLAN.contents()))
                .containsOnlyKeys("options", "name", "because");
    }
}
