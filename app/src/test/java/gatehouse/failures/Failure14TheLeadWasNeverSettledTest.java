package gatehouse.failures;

import org.junit.jupiter.api.Test;

import gatehouse.otherplans.rule.RuleResult;
import gatehouse.otherplans.rule.Suggestion;

import static gatehouse.otherplans.fact.About.COVERAGE;
import static gatehouse.otherplans.fact.About.PRIMACY;
import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Said.medical;
import static gatehouse.otherplans.rule.Said.organiser;
import static gatehouse.otherplans.rule.Said.traffic;
import static org.assertj.core.api.Assertions.assertThat;

/** It was never settled which agency led. */
class Failure14TheLeadWasNeverSettledTest {

    @Test
    void two_bodies_at_one_place_with_nobody_said_to_lead_are_named() {
        assertThat(result(
                                "X26",
                                traffic(COVERAGE, "We work on the quay.").at("Fish Quay"),
                                medical(COVERAGE, "So do we.").at("The Quay"))
                        .suggestions())
                .extracting(Suggestion::rule)
                .containsExactly("X26");
    }

    @Test
    void two_plans_that_name_different_leads_are_named() {
        assertThat(result(
                                "X26",
                                traffic(PRIMACY, "The council leads.")
                                        .at("Fish Quay")
                                        .by("Northshire Council"),
                                organiser(PRIMACY, "The trust leads.")
                                        .at("Fish Quay")
                                        .by("Harbour Trust"))
                        .suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Who leads at Fish Quay: Traffic plan says Northshire Council, Organiser's plan says"
                        + " Harbour Trust.");
    }

    @Test
    void with_nothing_read_of_who_leads_it_does_not_pass() {
        assertThat(result("X26").standing()).isEqualTo(RuleResult.Standing.CANNOT_TELL);
    }
}
