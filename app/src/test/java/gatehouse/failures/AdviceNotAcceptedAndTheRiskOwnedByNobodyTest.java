package gatehouse.failures;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;
import gatehouse.options.ledger.Ledger;
import gatehouse.options.ledger.LedgerRow;

import static gatehouse.failures.Fairground.hall;
import static gatehouse.failures.Fairground.said;
import static org.assertj.core.api.Assertions.assertThat;

/** Advice was not taken, for want of means; what that left was written down nowhere and belonged to nobody. */
class AdviceNotAcceptedAndTheRiskOwnedByNobodyTest {
    private static final SmallPlan NOT_TAKEN = hall().with("MTH-001", "name", "Vehicle", "category", "VAW")
            .with("MTH-001", "applicability", "APPLICABLE", "zones", List.of("ZON-002"), "phases", List.of("PHA-003"))
            .with("MTH-001", "likelihood", 2, "impact", 4, "reasons", "The tram road is open to traffic")
            .with("REC-001", "statement", "Barriers across the tram road")
            .with("REC-001", "askedOf", "AUTHORITY", "askedOfName", "Council", "methods", List.of("MTH-001"))
            .with("EFF-001", "effectKind", "LOWERS", "measures", List.of("REC-001"), "assessment", "MTH-001")
            .with("EFF-001", "likelihood", 1, "impact", 2, "reason", "No way through for a vehicle")
            .entry("decisions", answer("NOT_ACCEPTED"));

    private static Map<String, Object> answer(String outcome) {
        return Map.of(
                "recommendation", "REC-001",
                "capacity", "ANSWER",
                "outcome", outcome,
                "ground", "RESOURCE",
                "reason", "None to be had that week",
                "by", "Council");
    }

    private static LedgerRow row(SmallPlan plan) {
        return Ledger.of(plan.contents()).rows().get(0);
    }

    @Test
    void what_the_answer_opens_is_shown_at_once_and_owned_by_nobody() {
        assertThat(row(NOT_TAKEN).opens()).singleElement().satisfies(opened -> {
            assertThat(opened.assessment()).isEqualTo("MTH-001");
            assertThat(opened.without()).startsWith("High (likelihood 2 Possible, impact 4 Severe)");
            assertThat(opened.owner()).isEqualTo("OWNED BY NOBODY: no residual risk is recorded");
        });
        assertThat(said(NOT_TAKEN, "recommendation-short-of-acceptance-without-risk"))
                .containsExactly("REC-001 was not accepted, and no residual risk says what that leaves.");
    }

    @Test
    void the_advice_stays_needed_whatever_the_ground_of_the_answer() {
        assertThat(Ledger.of(NOT_TAKEN.contents()).rows())
                .extracting(LedgerRow::reference)
                .containsExactly("REC-001");
        assertThat(said(NOT_TAKEN, "method-without-recommendation")).isEmpty();
    }

    @Test
    void a_risk_that_names_no_owner_is_still_nobodys_until_somebody_able_to_accepts_it() {
        SmallPlan written = NOT_TAKEN.with(
                "RSK-001", "statement", "A vehicle at the tram lobby", "recommendations", List.of("REC-001"));
        SmallPlan owned = written.with("RSK-001", "ownerKind", "LOCAL_AUTHORITY", "ownerName", "Council chief officer");

        assertThat(row(written).opens().get(0).owner()).isEqualTo("RSK-001, OWNED BY NOBODY");
        assertThat(said(written, "risk-without-owner"))
                .containsExactly("RSK-001 names nobody who is able to accept it.");
        assertThat(row(owned).opens().get(0).owner()).isEqualTo("RSK-001, owned by Council chief officer");
        assertThat(said(owned, "risk-not-accepted"))
                .containsExactly("RSK-001 is neither accepted nor noted and passed on.");
    }
}
