package gatehouse.action.gap;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person settled about a gap holds as long as the words that it was settled on. */
class SettledGapTest {
    private static final SmallPlan WHOLE = WholePlan.plan();
    private static final String RULE = "recommendation-without-rationale";

    @Test
    void an_adopted_gap_stays_adopted_and_a_dismissed_one_returns_when_its_words_change() {
        SmallPlan broken = WHOLE.unanswered("REC-001", "rationale");
        SmallPlan reworded = broken.with("REC-001", "statement", "Close the quay from 06:00");

        assertThat(only(settled(broken, "ADOPTED", broken)).isAdopted()).isTrue();
        assertThat(only(settled(broken, "ADOPTED", reworded)).isAdopted()).isTrue();
        assertThat(only(settled(broken, "DISMISSED", broken)).isDismissed()).isTrue();
        assertThat(only(settled(broken, "DISMISSED", reworded)).isSuggested()).isTrue();
        assertThat(gaps(settled(broken, "DISMISSED", WHOLE))).isEmpty();
    }

    @Test
    void the_newest_settlement_counts() {
        SmallPlan broken = WHOLE.unanswered("REC-001", "rationale");
        SmallPlan twice = settled(broken, "ADOPTED", settled(broken, "DISMISSED", broken));

        assertThat(only(twice).isAdopted()).isTrue();
        assertThat(WhatIsMissing.in(twice.contents()).adopted()).hasSize(1);
    }

    private static Gap only(SmallPlan plan) {
        return gaps(plan).get(0);
    }

    private static List<Gap> gaps(SmallPlan plan) {
        return WhatIsMissing.in(plan.contents()).gaps().stream()
                .filter(gap -> gap.key().startsWith(RULE))
                .toList();
    }

    /** What was settled on the words of one plan, in another. */
    private static SmallPlan settled(SmallPlan on, String outcome, SmallPlan plan) {
        Gap gap = only(on);
        return plan.entry(
                "gaps",
                Map.of(
                        "gap",
                        gap.key(),
                        "words",
                        gap.sentence(),
                        "restsOn",
                        gap.digest(),
                        "outcome",
                        outcome,
                        "reason",
                        "Agreed with the commander",
                        "by",
                        "PS Ash Grove",
                        "at",
                        "2026-03-01T10:00:00Z"));
    }
}
