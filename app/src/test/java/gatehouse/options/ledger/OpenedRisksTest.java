package gatehouse.options.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;

import static org.assertj.core.api.Assertions.assertThat;

/** No fall between two columns passes without the risk that it opens. */
class OpenedRisksTest {
    private static final SmallPlan PLAN = SmallPlan.empty()
            .with("REC-001", "statement", "Barriers", "askedOf", "POLICE")
            .with("REC-002", "statement", "Marshals", "askedOf", "ORGANISER")
            .with("ZON-001", "name", "Marine Drive")
            .with("PHA-001", "name", "Leaving")
            .with(
                    "MTH-001",
                    "applicability",
                    "APPLICABLE",
                    "likelihood",
                    3L,
                    "impact",
                    4L,
                    "zones",
                    List.of("ZON-001"),
                    "phases",
                    List.of("PHA-001"));

    @Test
    void two_measures_that_would_each_do_and_are_both_not_taken_open_the_risk() {
        SmallPlan plan = PLAN.with("EFF-001", effect("LOWERS", 1, 4, "REC-001"))
                .with("EFF-002", effect("LOWERS", 1, 4, "REC-002"));

        Ledger ledger = Ledger.of(plan.contents());

        assertThat(ledger.counts().get(Stage.DECIDED))
                .isNotEqualTo(ledger.counts().get(Stage.NEEDED));
        assertThat(ledger.rows()).allSatisfy(row -> assertThat(row.opens()).isNotEmpty());
    }

    @Test
    void a_side_effect_that_another_measure_was_to_meet_opens_with_its_fall() {
        SmallPlan plan = PLAN.with("EFF-001", effect("RAISES", 4, 4, "REC-001"))
                .with("EFF-002", effect("LOWERS", 3, 4, "REC-001", "REC-002"))
                .entry(
                        "decisions",
                        Map.of(
                                "recommendation",
                                "REC-001",
                                "capacity",
                                "DECISION",
                                "outcome",
                                "ACCEPTED",
                                "by",
                                "Ros"));

        LedgerRow marshals = Ledger.of(plan.contents()).rows().get(1);

        assertThat(marshals.opens()).isNotEmpty();
    }

    @Test
    void what_another_measure_already_standing_keeps_closed_is_not_opened_though_nobody_decided_on_that_measure() {
        SmallPlan plan = PLAN.with("EFF-001", effect("LOWERS", 1, 4, "REC-001"))
                .with("EFF-002", effect("LOWERS", 2, 4, "REC-002"))
                .entry("deliveries", delivery("VERIFIED"));

        Ledger ledger = Ledger.of(plan.contents());

        assertThat(ledger.rows()).allSatisfy(row -> assertThat(row.opens()).isEmpty());
        for (Stage stage : Stage.values()) {
            assertThat(ledger.counts().get(stage)).isEqualTo(ledger.counts().get(Stage.NEEDED));
        }
    }

    @Test
    void what_is_only_said_to_be_standing_opens_its_own_row_at_the_last_stage_and_no_other() {
        SmallPlan plan = PLAN.with("EFF-001", effect("LOWERS", 1, 4, "REC-001"))
                .with("EFF-002", effect("LOWERS", 2, 4, "REC-002"))
                .entry("deliveries", delivery("IN_PLACE"));

        Ledger ledger = Ledger.of(plan.contents());

        assertThat(ledger.rows().get(0).opens())
                .singleElement()
                .satisfies(open -> assertThat(open.without()).startsWith("Very high"));
        assertThat(ledger.rows().get(1).opens()).isEmpty();
    }

    @Test
    void a_refusal_shows_what_it_opens_though_the_measure_stands_there() {
        SmallPlan plan = PLAN.with("EFF-001", effect("LOWERS", 1, 4, "REC-001"))
                .entry("deliveries", delivery("VERIFIED"))
                .entry(
                        "decisions",
                        Map.of(
                                "recommendation", "REC-001",
                                "capacity", "DECISION",
                                "outcome", "NOT_ACCEPTED",
                                "reason", "It narrows the way out",
                                "by", "Ros"));

        Ledger ledger = Ledger.of(plan.contents());

        assertThat(ledger.rows().get(0).opens())
                .singleElement()
                .satisfies(open -> assertThat(open.without()).startsWith("Very high"));
        assertThat(ledger.counts().get(Stage.DECIDED))
                .isNotEqualTo(ledger.counts().get(Stage.NEEDED));
        assertThat(ledger.counts().get(Stage.VERIFIED))
                .isEqualTo(ledger.counts().get(Stage.NEEDED));
    }

    @Test
    void what_stands_still_opens_what_it_never_kept_closed() {
        SmallPlan plan = PLAN.with("EFF-001", effect("LOWERS", 2, 4, "REC-001"))
                .with("EFF-002", effect("LOWERS", 1, 4, "REC-002"))
                .entry("deliveries", delivery("VERIFIED"));

        assertThat(Ledger.of(plan.contents()).rows().get(1).opens())
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.with()).contains("likelihood 1");
                    assertThat(open.without()).contains("likelihood 2");
                });
    }

    @Test
    void a_what_if_counts_what_stands_there_and_says_so() {
        SmallPlan plan = PLAN.with("EFF-001", effect("LOWERS", 1, 4, "REC-001"))
                .with("EFF-002", effect("LOWERS", 2, 4, "REC-002"))
                .entry("deliveries", delivery("VERIFIED"));

        WhatIf added = WhatIf.of(plan.contents(), Set.of("REC-002"), Set.of(), Set.of());
        WhatIf removed = WhatIf.of(plan.contents(), Set.of(), Set.of("REC-001"), Set.of());

        assertThat(added.changed()).isEmpty();
        assertThat(added.words()).contains("Counted as in place though nobody decided on it: REC-001.");
        assertThat(removed.changed())
                .singleElement()
                .satisfies(one -> assertThat(one.moves()).anyMatch(move -> move.contains("RISES from")));
        assertThat(WhatIf.of(PLAN.contents(), Set.of("REC-002"), Set.of(), Set.of())
                        .words())
                .doesNotContain("Counted as in place");
    }

    private static Map<String, Object> delivery(String state) {
        return Map.of("recommendation", "REC-001", "state", state, "owner", "Silver", "by", "Sgt Ade Marsh");
    }

    @Test
    void a_residual_risk_that_arises_from_the_measure_itself_is_touched() {
        SmallPlan plan = PLAN.with("EFF-001", effect("LOWERS", 1, 4, "REC-001"))
                .with("RSK-001", "statement", "The quay stays open", "recommendations", List.of("REC-001"));

        WhatIf shown = WhatIf.of(plan.contents(), Set.of("REC-001"), Set.of(), Set.of());

        assertThat(shown.words()).contains("RSK-001");
    }

    private static Object[] effect(String kind, long likelihood, long impact, String... measures) {
        return new Object[] {
            "measures",
            List.of(measures),
            "effectKind",
            kind,
            "assessment",
            "MTH-001",
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
}
