package gatehouse.options.ledger;

import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;
import gatehouse.record.export.PlanFileService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class WhatIfPageTest extends AtThePlan {
    @BeforeEach
    void a_plan_with_one_measure_that_lowers_one_risk() {
        made("/method-assessments", assessment(3));
        made("/recommendations", Map.of("statement", "Barriers", "askedOf", "POLICE"));
        made(
                "/effects-of-measures",
                Map.of(
                        "measures", "REC-001",
                        "effectKind", "LOWERS",
                        "assessment", "MTH-001",
                        "likelihood", "2",
                        "impact", "3",
                        "reason", "No way in."));
    }

    private static Map<String, String> assessment(int likelihood) {
        return Map.of(
                "name",
                "Vehicle",
                "category",
                "VAW",
                "applicability",
                "APPLICABLE",
                "likelihood",
                String.valueOf(likelihood),
                "impact",
                "3");
    }

    private static final String COMPARED = "/comparison?options=OPT-001,OPT-002";

    private String shown(String page) {
        return KeptWhatIfTest.hidden(coordinator.get(at(page)).body(), "shown");
    }

    private void two_options() {
        made("/options", Map.of("name", "Barriers", "measures", "REC-001"));
        made("/options", Map.of("name", "Barriers again", "measures", "REC-001", "intrusion", "A detour"));
    }

    @Test
    void a_comparison_that_the_plan_no_longer_shows_is_shown_anew_and_not_kept() {
        two_options();
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "options", "OPT-001,OPT-002",
                "name", "Ways in",
                "chosen", "OPT-002",
                "because", "It is quicker."));
        typed.put("shown", shown(COMPARED));
        made(
                "/options/OPT-002",
                Map.of("name", "Barriers again", "measures", "REC-001", "intrusion", "A queue", "revision", "1"));

        for (String seen : List.of(typed.get("shown"), "")) {
            typed.put("shown", seen);
            Browser.Answer told = coordinator.post(at("/comparison"), typed);

            assertThat(told.status()).as(seen).isEqualTo(409);
            assertThat(told.body())
                    .contains("id=\"shown-error\"", "The plan has changed since this was shown.", "A queue")
                    .contains("value=\"Ways in\"", "value=\"OPT-002\" selected", "It is quicker.</textarea>");
            typed.put("shown", KeptWhatIfTest.hidden(told.body(), "shown"));
        }
        assertThat(coordinator.get(at("/comparisons-of-options")).body()).doesNotContain("CMP-001");
        assertThat(coordinator.post(at("/comparison"), typed).status()).isEqualTo(303);
    }

    @Test
    void one_option_alone_five_and_one_that_is_not_there_are_answered_in_a_sentence() {
        two_options();

        assertThat(coordinator.get(at("/comparison?options=OPT-001")).body())
                .contains("Two to four options are compared", "This cannot be compared yet")
                .doesNotContain("Keep what this shows");
        assertThat(coordinator.get(at("/comparison?options=OPT-001,OPT-777")).body())
                .contains("“OPT-777” is no option that stands in this plan.");
        assertThat(coordinator.get(at("/comparison")).body()).doesNotContain("Two to four options are compared, and");
    }

    @Test
    void a_kept_comparison_says_beside_its_words_what_it_would_be_today() {
        two_options();
        made("/comparison", Map.of("options", "OPT-001,OPT-002", "name", "Ways", "shown", shown(COMPARED)));
        assertThat(coordinator.get(at("/comparisons-of-options/CMP-001")).body())
                .contains("The same as when it was kept.");

        made(
                "/options/OPT-002",
                Map.of("name", "Barriers again", "measures", "REC-001", "intrusion", "A queue", "revision", "1"));

        assertThat(coordinator.get(at("/comparisons-of-options/CMP-001")).body())
                .contains("Asks of the public: A detour", "Asks of the public: A queue");
    }

    @Test
    void a_choice_once_made_is_not_turned_round_under_its_reason() {
        two_options();
        made(
                "/comparison",
                Map.of(
                        "options", "OPT-001,OPT-002",
                        "name", "Ways",
                        "chosen", "OPT-001",
                        "because", "It stands in time",
                        "shown", shown(COMPARED)));

        StringBuilder typed = new StringBuilder(
                "name=Ways&options=OPT-001&options=OPT-002&chosen=OPT-002&because=It+stands+in+time&revision=1");
        coordinator
                .keys()
                .forEach((name, value) ->
                        typed.append('&').append(name).append('=').append(value));
        Browser.Answer told = coordinator.send(coordinator
                .request(at("/comparisons-of-options/CMP-001"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(typed.toString())));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("a choice once made, can no longer be changed");
        assertThat(coordinator.get(at("/comparison?sent=true")).body()).contains("Tick two, three or four.");
    }

    @Test
    void asking_changes_nothing_and_shows_what_moves_with_its_reason() {
        Browser.Answer shown = coordinator.get(at("/what-if?added=REC-001"));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).contains("MTH-001").contains("No way in.");
    }

    @Test
    void what_is_kept_says_who_kept_it_and_when() {
        made("/what-if", Map.of("added", "REC-001", "name", "What if?", "shown", shown("/what-if?added=REC-001")));

        assertThat(coordinator.get(at("/what-ifs/WIF-001")).body())
                .containsPattern("Kept by Jo Field.*, \\d+ \\w+ \\d{4} \\d\\d:\\d\\d (GMT|BST)\\.");
    }

    @Test
    void a_comparison_that_is_kept_says_who_kept_it_and_when() {
        two_options();
        made("/comparison", Map.of("options", "OPT-001,OPT-002", "name", "Ways", "shown", shown(COMPARED)));

        assertThat(coordinator.get(at("/comparisons-of-options/CMP-001")).body())
                .containsPattern("Kept by Jo Field.*, \\d+ \\w+ \\d{4} \\d\\d:\\d\\d (GMT|BST)\\.");
    }

    @Test
    void a_measure_that_this_plan_does_not_have_is_refused_in_a_sentence() {
        assertThat(coordinator
                        .post(at("/what-if"), Map.of("added", "REC-009", "name", "What if?"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_name_of_many_lines_is_refused_in_a_sentence() {
        assertThat(coordinator
                        .post(
                                at("/what-if"),
                                Map.of(
                                        "added",
                                        "REC-001",
                                        "name",
                                        "x\n".repeat(3000),
                                        "shown",
                                        shown("/what-if?added=REC-001")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_plan_whose_assessment_was_judged_lower_since_still_goes_out_and_comes_in() {
        Map<String, String> form = new LinkedHashMap<>(assessment(1));
        form.put("revision", "1");
        Browser.Answer saved = coordinator.post(at("/method-assessments/MTH-001"), form);
        byte[] file = program.part(PlanFileService.class)
                .export(Doing.byCommand("test", Action.PLAN_FILE, Optional.of(plan)));

        assertThat(saved.body()).contains("EFF-001 is judged at more than that with its measures in place.");
        try (RunningProgram elsewhere = RunningProgram.start()) {
            assertThatCode(() -> elsewhere
                            .part(PlanFileService.class)
                            .load(Doing.byCommand("test", Action.PLAN_FILE, Optional.empty()), file, Optional.empty()))
                    .doesNotThrowAnyException();
        }
    }
}
