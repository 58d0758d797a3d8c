package gatehouse.action.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.ThreadWork;
import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.contents.SmallPlan;

import static org.assertj.core.api.Assertions.assertThat;

class LongListTest {
    private static final SmallPlan WHOLE = WholePlan.plan();

    @Test
    void the_list_grows_with_the_plan_and_not_with_its_square() {
        PlanContents hundred = recommendations(100);
        PlanContents thousand = recommendations(1_000);
        for (int warm = 0; warm < 20; warm++) {
            WhatIsMissing.in(thousand);
        }

        assertThat((double) fastest(thousand) / fastest(hundred)).isLessThan(25);
    }

    private static PlanContents recommendations(int many) {
        Map<String, KeptItem> items = new LinkedHashMap<>(WHOLE.items());
        for (int i = 2; i <= many; i++) {
            String reference = "REC-%03d".formatted(i);
            items.putAll(SmallPlan.empty()
                    .with(reference, "statement", "Measure " + i, "vulnerabilities", List.of("VUL-001"))
                    .items());
        }
        return new SmallPlan(WHOLE.said(), items, WHOLE.parts(), WHOLE.scale()).contents();
    }

    private static long fastest(PlanContents plan) {
        return ThreadWork.least(() -> assertThat(WhatIsMissing.in(plan).gaps()).isNotEmpty());
    }
}
