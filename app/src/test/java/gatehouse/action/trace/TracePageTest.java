package gatehouse.action.trace;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class TracePageTest extends AtThePlan {
    private String trace() {
        return coordinator.get(at("/recommendations/REC-001/trace")).body();
    }

    @Test
    void a_recommendation_opens_to_every_step_of_the_model_and_says_where_one_is_empty() {
        made("/recommendations", Map.of("statement", "Close the gate at six", "askedOf", "POLICE"));

        assertThat(coordinator.get(at("/recommendations/REC-001")).body())
                .contains(at("/recommendations/REC-001/trace"));
        assertThat(trace())
                .containsSubsequence(
                        "Information and threat",
                        "No threat assessment is in the plan",
                        "Assessment",
                        "It answers no method of attack and no vulnerability.",
                        "Powers and policy",
                        "Options, those not taken too",
                        "Decision and action",
                        "Nothing is decided on it yet.",
                        "What is left, and review",
                        "Decision log",
                        "No entry of the log is about any of this.");
        assertThat(coordinator.get(at("/recommendations/REC-009/trace")).status())
                .isEqualTo(404);
    }

    @Test
    void the_chain_runs_from_the_threat_to_the_log_entry_about_a_weakness_that_it_answers() {
        made("/threat-assessments", Map.of("source", "Assessment of 2 November", "gaps", "Nothing on the water"));
        made("/zones", Map.of("name", "Quayside"));
        made("/zones", Map.of("name", "Hilltop"));
        made("/powers-and-policy", Map.of("name", "Closing order", "powerKind", "ORDER", "zones", "ZON-001"));
        made("/powers-and-policy", Map.of("name", "Order for the hill", "powerKind", "ORDER", "zones", "ZON-002"));
        made("/method-assessments", Map.of("name", "Vehicle at the quay", "category", "VAW"));
        made("/vulnerabilities", Map.of("statement", "The gate stands open", "methods", "MTH-001"));
        made(
                "/recommendations",
                Map.of(
                        "statement", "Close the gate at six",
                        "askedOf", "POLICE",
                        "zones", "ZON-001",
                        "vulnerabilities", "VUL-001",
                        "alternatives", "A second steward"));
        made(
                "/recommendations",
                Map.of("statement", "Watch the gate", "askedOf", "POLICE", "vulnerabilities", "VUL-001"));
        made("/residual-risks", Map.of("statement", "It opens for deliveries", "recommendations", "REC-001"));
        decide();
        made(
                "/log",
                Map.of(
                        "what",
                        "Walked it",
                        "about",
                        "VUL-001",
                        "_form",
                        UUID.randomUUID().toString()));

        assertThat(trace())
                .containsSubsequence(
                        "THR-001 Assessment of 2 November",
                        "Nothing on the water",
                        "MTH-001 Vehicle at the quay",
                        "VUL-001 The gate stands open",
                        "Closing order",
                        "A second steward",
                        "REC-002 Watch the gate",
                        "Not decided",
                        "Decision: not accepted",
                        "Nobody is free that night",
                        "RSK-001 It opens for deliveries",
                        "LOG-001",
                        "Walked it")
                .doesNotContain("Order for the hill");
    }

    private void decide() {
        Account account = program.account(Role.STRATEGIC_COMMANDER);
        program.join(plan, account, Capacity.ENDORSER);
        Browser commander = program.signedIn(account);
        String sheet = Pattern.compile("name=\"sheet\" value=\"([^\"]+)\"")
                .matcher(commander.get(at("/commander")).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        Map<String, String> decided = Map.of(
                "sheet", sheet,
                "REC-001.outcome", "NOT_ACCEPTED",
                "REC-001.ground", "RESOURCE",
                "REC-001.reason", "Nobody is free that night");
        assertThat(commander.post(at("/decisions"), decided).status()).isEqualTo(303);
    }
}
