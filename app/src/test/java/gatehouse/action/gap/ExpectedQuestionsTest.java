package gatehouse.action.gap;

import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;

import static org.assertj.core.api.Assertions.assertThat;

/** What a kind of item expects to be told, asked once for each item and never twice. */
class ExpectedQuestionsTest {
    private static final SmallPlan WHOLE = WholePlan.plan();

    @Test
    void expected_questions_come_as_one_gap_an_item_without_what_another_rule_named() {
        SmallPlan open = WHOLE.unanswered("VUL-001", "evidence");
        Gap gap = WhatIsMissing.in(open.contents()).gaps().stream()
                .filter(one -> one.key().equals("questions-not-answered:VUL-001"))
                .findFirst()
                .orElseThrow();

        assertThat(gap.sentence()).contains("How do we know?").contains("Where is it?");
        assertThat(gap.mend()).isEqualTo("/vulnerabilities/VUL-001/edit#zones");
        assertThat(sentencesOfExpected(WHOLE.unanswered("REC-001", "rationale")))
                .noneMatch(sentence -> sentence.contains("Why is it proportionate to the threat?"));
    }

    @Test
    void what_does_not_apply_is_not_asked_how_likely_it_is() {
        SmallPlan method = WHOLE.with("MTH-002", "name", "Drone", "category", "UAS", "applicability", "APPLICABLE");

        assertThat(sentencesOfExpected(method)).anyMatch(sentence -> sentence.contains("How confident are you?"));
        assertThat(sentencesOfExpected(method.with("MTH-002", "applicability", "NOT_APPLICABLE")).stream()
                        .filter(sentence -> sentence.startsWith("MTH-002")))
                .noneMatch(sentence -> sentence.contains("How likely is it?") || sentence.contains("confident"));
    }

    private static List<String> sentencesOfExpected(SmallPlan plan) {
        return WhatIsMissing.in(plan.contents()).gaps().stream()
                .filter(gap -> gap.key().startsWith("questions-not-answered"))
                .map(Gap::sentence)
                .toList();
    }
}
