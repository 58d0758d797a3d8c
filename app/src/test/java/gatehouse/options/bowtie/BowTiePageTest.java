package gatehouse.options.bowtie;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

class BowTiePageTest {
    private static RunningProgram program;
    private static Browser coordinator;
    private static String plan;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        UUID id = program.plan("Operation Example");
        plan = "/plans/" + id;
        Account account = program.account(Role.COORDINATOR);
        program.join(id, account, Capacity.COORDINATOR);
        coordinator = program.signedIn(account);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void every_path_that_nothing_guards_says_so() {
        String page = tie(assessment());

        assertThat(page)
                .contains(
                        "UNGUARDED: nothing is recommended to deter.",
                        "UNGUARDED: nothing is recommended to detect.",
                        "UNGUARDED: nothing is recommended to delay.",
                        "UNGUARDED: nothing is recommended to mitigate.",
                        "UNGUARDED: nothing is recommended to respond.",
                        "UNGUARDED: no contingency answers what is left of this.");
    }

    @Test
    void what_is_recommended_but_not_in_place_does_not_guard_until_it_is() {
        String assessment = assessment();
        String recommendation = recommended(assessment, "DELAY", "");

        assertThat(tie(assessment))
                .contains("UNGUARDED: nothing is in place to delay.", recommendation, "Not decided. Nothing reported.");

        coordinator.post(
                plan + "/deliveries", Map.of("recommendation", recommendation, "state", "IN_PLACE", "words", ""));

        assertThat(tie(assessment))
                .doesNotContain("to delay.")
                .contains("Not decided. In place.", "UNGUARDED: nothing is recommended to detect.");
    }

    @Test
    void an_assurance_step_guards_nothing_by_itself() {
        String assessment = assessment();
        recommended(assessment, "MITIGATE", "HVM15");

        assertThat(tie(assessment))
                .contains(
                        "UNGUARDED: nothing that is recommended to mitigate stands.",
                        "An assurance step: by itself it guards nothing");
    }

    @Test
    void a_recommendation_that_says_no_principle_is_in_no_column_and_is_named() {
        String assessment = assessment();
        String recommendation = recommended(assessment, "", "");

        assertThat(tie(assessment)).contains("nobody has said what it is meant to do: " + recommendation);
    }

    @Test
    void a_contingency_counts_by_the_risk_that_it_answers_and_once_it_was_tested() {
        String assessment = assessment();
        String untested = made("contingencies", Map.of("name", "Stop the show", "tested", "NO"));
        made(
                "residual-risks",
                Map.of("statement", "Some risk is left", "methods", assessment, "contingencies", untested));
        String other = assessment();
        String tested = made(
                "contingencies", Map.of("name", "Clear the quay", "tested", "TABLE_TOP", "testedOn", "2027-03-01"));
        made("residual-risks", Map.of("statement", "Some is left", "methods", other, "contingencies", tested));

        assertThat(tie(assessment)).contains("UNGUARDED: no contingency for this has been tested.", "Answers RSK-");
        assertThat(tie(other))
                .contains("Clear the quay", "Tested at a table-top")
                .doesNotContain("no contingency for this", "no contingency answers");
    }

    @Test
    void the_assessment_leads_to_it() {
        String assessment = assessment();

        assertThat(coordinator.get(plan + "/method-assessments/" + assessment).body())
                .contains(plan + "/method-assessments/" + assessment + "/bow-tie");
    }

    private static String tie(String assessment) {
        return coordinator
                .get(plan + "/method-assessments/" + assessment + "/bow-tie")
                .body();
    }

    private static String assessment() {
        return made(
                "method-assessments",
                Map.of("name", "Vehicle on the quay", "category", "VAW", "applicability", "APPLICABLE"));
    }

    private static String recommended(String assessment, String principle, String code) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("statement", "Something is done");
        fields.put("askedOf", "POLICE");
        fields.put("methods", assessment);
        fields.put("catalogueCode", code);
        if (!principle.isEmpty()) {
            fields.put("principles", principle);
        }
        return made("recommendations", fields);
    }

    private static String made(String kind, Map<String, String> fields) {
        String location = coordinator.post(plan + "/" + kind, fields).location();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
