package gatehouse.options.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTest {
    static final SmallPlan PLAN = SmallPlan.empty()
            .with(
                    "MTH-001",
                    "name",
                    "Vehicle as a weapon",
                    "applicability",
                    "APPLICABLE",
                    "likelihood",
                    3L,
                    "impact",
                    4L)
            .with("REC-001", "statement", "Barriers at the quay", "askedOf", "POLICE", "askedOfName", "Silver")
            .with("REC-002", "statement", "Marshals", "askedOf", "ORGANISER", "askedOfName", "Event director")
            .with("EFF-001", effect("REC-001", 1, 4))
            .with("EFF-002", effect("REC-002", 2, 4));

    private static Object[] effect(String measure, long likelihood, long impact) {
        return new Object[] {
            "measures",
            List.of(measure),
            "effectKind",
            "LOWERS",
            "assessment",
            "MTH-001",
            "likelihood",
            likelihood,
            "impact",
            impact,
            "reason",
            "As judged."
        };
    }

    private static Map<String, Object> decision(String reference, String capacity, String outcome) {
        return Map.of(
                "recommendation", reference,
                "capacity", capacity,
                "outcome", outcome,
                "by", "Ch Supt Ros Hall",
                "reason", "No crew on the day.");
    }

    private static Map<String, Object> delivery(String state) {
        return Map.of(
                "recommendation",
                "REC-001",
                "state",
                state,
                "owner",
                "Silver",
                "by",
                "Sgt Ade Marsh",
                "words",
                "Seen.");
    }

    private static Ledger ledger(SmallPlan plan) {
        return Ledger.of(plan.contents());
    }

    private static LedgerRow first(SmallPlan plan) {
        return ledger(plan).rows().get(0);
    }

    @Test
    void what_is_needed_is_every_recommendation_whatever_was_decided() {
        SmallPlan refused = PLAN.entry("decisions", decision("REC-001", "DECISION", "NOT_ACCEPTED"));

        assertThat(ledger(refused).reaching(Stage.NEEDED)).isEqualTo(2);
        assertThat(ledger(refused).counts().get(Stage.NEEDED))
                .isEqualTo(ledger(PLAN).counts().get(Stage.NEEDED));
    }

    @Test
    void a_measure_that_is_not_accepted_shows_at_once_the_risk_that_it_opens() {
        LedgerRow row = first(PLAN.entry("decisions", decision("REC-001", "DECISION", "NOT_ACCEPTED")));

        assertThat(row.reached()).isEqualTo(Stage.NEEDED);
        assertThat(row.decided()).isEqualTo("Not accepted, Ch Supt Ros Hall: No crew on the day.");
        assertThat(row.opens()).singleElement().satisfies(opened -> {
            assertThat(opened.with()).startsWith("Medium (likelihood 1");
            assertThat(opened.without()).startsWith("Very high (likelihood 3");
            assertThat(opened.owner()).isEqualTo("OWNED BY NOBODY: no residual risk is recorded");
        });
    }

    @Test
    void a_commitment_is_a_name_and_what_is_in_place_is_not_yet_verified() {
        SmallPlan accepted = PLAN.entry("decisions", decision("REC-001", "DECISION", "ACCEPTED"));

        assertThat(first(accepted).reached()).isEqualTo(Stage.DECIDED);
        assertThat(first(accepted.entry("deliveries", delivery("IN_PLACE"))).reached())
                .isEqualTo(Stage.COMMITTED);
        assertThat(first(accepted.entry("deliveries", delivery("FAILED"))).reached())
                .isEqualTo(Stage.DECIDED);
        assertThat(first(accepted.entry("deliveries", delivery("VERIFIED"))).reached())
                .isEqualTo(Stage.VERIFIED);
    }

    @Test
    void what_the_commander_thinks_of_advice_to_others_is_not_their_answer() {
        SmallPlan supported = PLAN.entry("decisions", decision("REC-002", "SUPPORT", "ACCEPTED"));

        assertThat(ledger(supported).rows().get(1).reached()).isEqualTo(Stage.NEEDED);
        assertThat(ledger(supported.entry("decisions", decision("REC-002", "ANSWER", "ACCEPTED")))
                        .rows()
                        .get(1)
                        .reached())
                .isEqualTo(Stage.DECIDED);
    }

    @Test
    void a_what_if_names_what_rises_and_what_answers_it() {
        SmallPlan plan = PLAN.entry("decisions", decision("REC-001", "DECISION", "ACCEPTED"))
                .with("CON-001", "name", "Clear the quay")
                .with(
                        "RSK-001",
                        "statement",
                        "The quay stays open",
                        "methods",
                        List.of("MTH-001"),
                        "contingencies",
                        List.of("CON-001"));

        WhatIf shown = WhatIf.of(plan.contents(), Set.of(), Set.of(), Set.of("REC-001"));

        assertThat(shown.changed()).singleElement().satisfies(one -> {
            assertThat(one.isWorse()).isTrue();
            assertThat(one.residualRisks()).containsExactly("RSK-001 The quay stays open");
            assertThat(one.contingencies()).containsExactly("CON-001 Clear the quay");
        });
        assertThat(shown.words()).contains("from Medium (likelihood 1 Unlikely, impact 4 Severe) to Very high");
    }

    @Test
    void of_a_measure_that_was_never_judged_it_cannot_tell() {
        WhatIf shown = WhatIf.of(
                PLAN.with("REC-003", "statement", "Brief everyone").contents(), Set.of("REC-003"), Set.of(), Set.of());

        assertThat(shown.changed()).isEmpty();
        assertThat(shown.words()).contains("Cannot tell of REC-003: no effect on a risk is recorded.");
    }
}
