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
