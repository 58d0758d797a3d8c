package gatehouse.action.gap;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;

import static org.assertj.core.api.Assertions.assertThat;

class ThreatLevelGapTest {
    private static final SmallPlan RAISED = WholePlan.plan()
            .with("THR-001", "nationalLevel", "SUBSTANTIAL")
            .entry("basisChanges", Map.of("reach", "THREAT", "field", "UK", "before", "Low", "after", "Substantial"))
            .entry(
                    "basisChanges",
                    Map.of("reach", "THREAT", "field", "UK", "before", "Substantial", "after", "Severe, since today"));

    @Test
    void a_threat_assessment_that_names_a_level_no_longer_in_force_is_named() {
        assertThat(sentences(RAISED))
                .containsExactly("THR-001 names another national level than the one in force: Severe, since today.");
    }

    @Test
    void one_that_names_the_level_in_force_is_not() {
        assertThat(sentences(RAISED.with("THR-001", "nationalLevel", "SEVERE"))).isEmpty();
        assertThat(sentences(WholePlan.plan().with("THR-001", "nationalLevel", "LOW")))
                .isEmpty();
    }

    private static List<String> sentences(SmallPlan plan) {
        return WhatIsMissing.in(plan.contents()).gaps().stream()
                .filter(gap -> gap.key().startsWith("threat-"))
                .map(Gap::sentence)
                .toList();
    }
}
