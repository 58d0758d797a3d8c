package gatehouse.action.testing;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class ResultsPageTest extends AtThePlan {

    private void aDebrief() {
        made("/phases", Map.of("name", "Leaving", "phaseType", "EGRESS"));
        made(
                "/recommendations",
                Map.of("statement", "Staff the gates to the end", "askedOf", "POLICE", "phases", "PHA-001"));
        made("/recommendations", Map.of("statement", "Name one lead", "askedOf", "POLICE"));
        made("/contingencies", Map.of("name", "Vehicle inside the closure"));
        made("/debriefs", Map.of("name", "Hot debrief", "debriefType", "HOT"));
    }

    private Browser.Answer send(Map<String, String> form) {
        return coordinator.post(at("/results/DBR-001"), form);
    }

    @Test
    void one_form_keeps_a_result_for_each_row_that_was_ticked_and_leaves_the_rest_open() {
        aDebrief();

        assertThat(coordinator.get(at("/results/DBR-001")).body())
                .containsSubsequence(
                        "0 of 3", "Leaving", "REC-001", "Measures of no phase", "REC-002", "Contingencies", "CON-001");
        assertThat(send(Map.of(
                                "REC-001.outcome", "FAILED",
                                "REC-001.words", "Left at 22:30",
                                "CON-001.outcome", "NOT_TESTED"))
                        .status())
                .isEqualTo(303);

        assertThat(coordinator.get(at("/results/DBR-001")).body()).contains("2 of 3", "Left at 22:30", "TST-002");
        assertThat(coordinator.get(at("/test-results/TST-002")).body())
                .contains("Staff the gates to the end", "Failed");
        assertThat(coordinator.get(at("/debriefs/DBR-001")).body())
                .contains("2 of the 3 measures and contingencies have a result: worked, partly, failed or not tested.");
    }

    @Test
    void words_without_a_tick_are_given_back_and_nothing_is_kept() {
        aDebrief();

        Browser.Answer refused = send(Map.of("REC-001.words", "Left at 22:30", "REC-002.outcome", "WORKED"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Say how REC-001 did.", "Left at 22:30");
        assertThat(coordinator.get(at("/results/DBR-001")).body()).contains("0 of 3");
        assertThat(send(Map.of()).body()).contains("Say of at least one how it did.");
    }

    @Test
    void what_has_a_result_by_now_is_told_and_nothing_is_kept_twice() {
        aDebrief();
        send(Map.of("REC-001.outcome", "WORKED"));

        Browser.Answer second = send(Map.of("REC-001.outcome", "FAILED", "REC-002.outcome", "WORKED"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("REC-001 has a result by now", "1 of 3");
    }

    @Test
    void an_exercise_asks_only_about_what_it_walks() {
        aDebrief();
        made("/exercises", Map.of("name", "Table-top", "walks", "CON-001"));

        assertThat(coordinator.get(at("/results/EXR-001")).body())
                .contains("CON-001", "0 of 1 with a result")
                .doesNotContain("REC-001.outcome");
        assertThat(coordinator.get(at("/results/REC-001")).status()).isEqualTo(404);
    }

    @Test
    void a_debrief_that_was_held_before_the_plans_own_event_asks_nothing_of_this_years_measures() {
        aDebrief();
        made("/event", Map.of("name", "Harbour Day 2027", "firstDay", "2027-06-02", "lastDay", "2027-06-28"));
        made("/debriefs", Map.of("name", "Of 2026", "debriefType", "INTERNAL", "heldAt", "2026-07-14 14:00"));
        made("/test-results", Map.of("at", "DBR-002", "tested", "Cones of 2026", "outcome", "PARTLY"));
        made(
                "/test-results",
                Map.of("at", "DBR-002", "about", "REC-001", "tested", "Gates of 2026", "outcome", "FAILED"));

        assertThat(coordinator.get(at("/results/DBR-002")).body())
                .contains("2 results", "before 2 June 2027", "Cones of 2026", "TST-002", "/test-results/new?at=DBR-002")
                .doesNotContain("REC-002", "CON-001", "Keep these results");
        assertThat(coordinator.get(at("/debriefs/DBR-002")).body()).contains("Written down of that event: 2 results.");
        assertThat(coordinator
                        .post(at("/results/DBR-002"), Map.of("REC-002.outcome", "WORKED"))
                        .status())
                .isEqualTo(409);
        assertThat(coordinator.get(at("/results/DBR-001")).body()).contains("0 of 3");
    }

    /** An assumption of another plan, and something else that it says. */
    private void twoFacts() {
        made("/other-plans", Map.of("planTitle", "Medical plan", "planType", "MEDICAL", "version", "1"));
        made("/facts", fact("Ambulances reach the quay in 8 minutes", "ASSUMPTION", "RESPONSE_TIME"));
        made("/facts", fact("Two crews stand at the hall", "RESOURCE", "UNIT"));
    }

    private static Map<String, String> fact(String words, String kind, String about) {
        return Map.of("words", words, "factKind", kind, "about", about, "plan", "PLN-001", "anchor", "paragraph 13");
    }

    @Test
    void an_exercise_tries_what_plans_assume_and_nothing_else_that_they_say() {
        twoFacts();

        assertThat(coordinator.get(at("/exercises/new")).body())
                .contains("FCT-001 Ambulances reach")
                .doesNotContain("FCT-002");
        Browser.Answer refused =
                coordinator.post(at("/exercises"), Map.of("name", "Table-top at noon", "assumptions", "FCT-002"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("FCT-002 cannot be chosen here: to “What kind of fact is it?” it answers")
                .contains("“Resource commitment”, and what is chosen here must answer “Assumption or commitment”.")
                .contains("Table-top at noon", "FCT-002 Two crews");

        made("/exercises", Map.of("name", "Table-top", "assumptions", "FCT-001"));
        assertThat(coordinator.get(at("/exercises/EXR-001")).body())
                .contains("FCT-001", "The one thing that it asks about has no result yet");
        assertThat(coordinator.get(at("/test-results/new")).body())
                .contains("FCT-001 Ambulances reach")
                .doesNotContain("FCT-002");
    }

    @Test
    void each_assumption_of_a_plan_is_asked_about_where_it_stands_and_its_result_is_kept() {
        twoFacts();
        made("/contingencies", Map.of("name", "Vehicle inside the closure"));
        made("/exercises", Map.of("name", "Table-top", "walks", "CON-001", "assumptions", "FCT-001"));

        assertThat(coordinator.get(at("/results/EXR-001")).body())
                .containsSubsequence("0 of 2", "CON-001", "Assumptions of plans", "FCT-001 Ambulances reach")
                .contains("PLN-001 Medical plan, version 1, paragraph 13");
        made("/results/EXR-001", Map.of("CON-001.outcome", "WORKED"));
        assertThat(coordinator.get(at("/missing")).body()).contains("EXR-001 has no result for FCT-001.");
        made("/results/EXR-001", Map.of("FCT-001.outcome", "FAILED", "FCT-001.words", "Fourteen minutes"));

        assertThat(coordinator.get(at("/results/EXR-001")).body())
                .contains("2 of 2", "Fourteen minutes", "PLN-001 Medical plan, version 1, paragraph 13");
        assertThat(coordinator.get(at("/facts/FCT-001")).body()).contains("EXR-001", "TST-002");
        assertThat(coordinator.get(at("/missing")).body()).doesNotContain("has no result for");
    }

    @Test
    void a_fact_that_turns_out_to_be_no_assumption_is_not_asked_about_and_the_exercise_can_still_be_saved() {
        twoFacts();
        made("/exercises", Map.of("name", "Table-top", "assumptions", "FCT-001"));
        Map<String, String> otherwise = new HashMap<>(fact("Ambulances reach the quay", "RESOURCE", "UNIT"));
        otherwise.put("revision", "1");
        made("/facts/FCT-001", otherwise);

        assertThat(coordinator.get(at("/results/EXR-001")).body())
                .contains("There is nothing to ask about")
                .doesNotContain("FCT-001.outcome");
        assertThat(coordinator
                        .post(at("/results/EXR-001"), Map.of("FCT-001.outcome", "WORKED"))
                        .status())
                .isEqualTo(409);
        assertThat(coordinator.get(at("/exercises/EXR-001/edit")).body()).contains("FCT-001 Ambulances reach");
        made("/exercises/EXR-001", Map.of("revision", "1", "name", "Table-top", "assumptions", "FCT-001"));
    }

    @Test
    void beside_an_exercise_stands_how_many_of_what_it_tries_have_a_result() {
        made("/contingencies", Map.of("name", "Vehicle inside the closure"));
        made("/partners", Map.of("organisation", "Harbour Day Ltd"));
        made("/commitments", Map.of("partner", "PAR-001", "statement", "Staff both gates"));
        made("/exercises", Map.of("name", "Walk-through", "walks", "CON-001"));
        assertThat(coordinator.get(at("/exercises/EXR-001")).body())
                .contains("The one thing that it asks about has no result yet");

        made("/exercises", Map.of("name", "Table-top", "walks", "CON-001", "assumes", "COM-001"));
        assertThat(coordinator.get(at("/exercises/EXR-002")).body())
                .contains("None of the 2 assumptions and contingencies that it tries has a result yet");
        made("/results/EXR-002", Map.of("CON-001.outcome", "FAILED"));
        assertThat(coordinator.get(at("/exercises/EXR-002")).body())
                .contains("1 of the 2 assumptions and contingencies that it tries has a result: worked, partly");
    }
}
