package gatehouse.action.commander;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.PlanContents;
import gatehouse.action.contents.SmallPlan;
import gatehouse.action.decision.Acceptances;
import gatehouse.action.decision.Decisions;
import gatehouse.action.decision.RecommendationShown;

import static gatehouse.action.contents.SmallPlan.notKnown;
import static org.assertj.core.api.Assertions.assertThat;

/** What the commander's page says of a plan, from its contents alone. */
class WhatIsAskedTest {
    private static Asked asked(PlanContents plan) {
        return asked(plan, List.of(), LocalDate.of(2026, 11, 27));
    }

    private static Asked asked(PlanContents plan, List<Map<String, Object>> decisions, LocalDate today) {
        return Asked.in(plan, Decisions.ofPart(decisions), new Acceptances(List.of()), today);
    }

    @Test
    void what_was_put_off_stands_after_what_nobody_decided_until_its_day_comes() {
        PlanContents plan = SmallPlan.empty()
                .with("REC-001", "statement", "Put off", "neededBy", "2027-03-01")
                .with("REC-002", "statement", "Never decided", "neededBy", "2027-05-01")
                .contents();
        List<Map<String, Object>> putOff = List.of(Map.of(
                "recommendation", "REC-001",
                "outcome", "DEFERRED",
                "reason", "Until the survey",
                "deferredTo", "2027-01-18",
                "capacity", "DECISION",
                "by", "Ch Supt Ros Hall",
                "how", "IN_PRODUCT",
                "at", "2026-11-01T10:00:00Z"));

        assertThat(asked(plan, putOff, LocalDate.of(2026, 11, 27)).open())
                .extracting(RecommendationShown::reference)
                .containsExactly("REC-002", "REC-001");
        assertThat(asked(plan, putOff, LocalDate.of(2027, 1, 18)).open())
                .extracting(RecommendationShown::reference)
                .containsExactly("REC-001", "REC-002");
    }

    @Test
    void of_one_day_the_worst_impact_comes_first_and_then_the_likeliest() {
        PlanContents plan = SmallPlan.empty()
                .with("MTH-001", "name", "Likely", "likelihood", 4, "impact", 3)
                .with("MTH-002", "name", "Severe", "likelihood", 1, "impact", 4)
                .with("MTH-003", "name", "Severe and possible", "likelihood", 2, "impact", 4)
                .with("REC-001", "statement", "One", "methods", List.of("MTH-001"))
                .with("REC-002", "statement", "Two", "methods", List.of("MTH-002"))
                .with("REC-003", "statement", "Three", "methods", List.of("MTH-003"))
                .contents();

        assertThat(asked(plan).open().stream().map(RecommendationShown::reference))
                .containsExactly("REC-003", "REC-002", "REC-001");
    }

    @Test
    void the_threat_is_that_of_the_assessment_made_last() {
        PlanContents plan = SmallPlan.empty()
                .with("THR-001", "source", "Old", "asAt", "2026-05-01", "specificThreat", "UNCLEAR")
                .with("THR-002", "source", "New", "asAt", "2026-06-01", "specificThreat", "KNOWN")
                .with("THR-003", "source", "Undated", "asAt", notKnown("Asked"), "specificThreat", "UNCLEAR")
                .contents();

        assertThat(Advice.in(plan, asked(plan)).get(0)).contains("a specific threat is known");
    }

    @Test
    void a_plan_held_elsewhere_or_of_which_nobody_said_is_not_seen() {
        PlanContents plan = SmallPlan.empty()
                .with("PLN-001", "planTitle", "Traffic", "seen", "SEEN")
                .with("PLN-002", "planTitle", "Firearms", "seen", "HELD_ELSEWHERE", "holder", "Firearms office")
                .with("PLN-003", "planTitle", "Medical")
                .contents();

        assertThat(NotKnown.in(plan).plansNotSeen())
                .containsExactly(
                        "PLN-002 Firearms: Held elsewhere, held by Firearms office",
                        "PLN-003 Medical: not stated whether seen");
    }

    @Test
    void a_sheet_is_marked_as_the_highest_of_what_is_on_it() {
        SmallPlan plan = SmallPlan.empty().saying("marking", "OFFICIAL");

        assertThat(SheetHead.of(plan.contents()).marking()).isEqualTo("OFFICIAL");
        assertThat(SheetHead.of(plan.with("VUL-001", "statement", "A gate").contents())
                        .marking())
                .isEqualTo("OFFICIAL-SENSITIVE");
    }
}
