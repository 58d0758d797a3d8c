package gatehouse.record.lesson;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReleasePagesTest extends AtThePlan {
    private static final String RELEASE = "/lessons/LSN-001/release";

    /** Another in each test: the force has the lessons of all of them. */
    private final String toDo = "Bring queues inside the line " + UUID.randomUUID();

    private Browser.Answer release(Map<String, String> more) {
        if (coordinator.get(at("/lessons/LSN-001")).status() == 404) {
            made("/lessons", Map.of("statement", "The queue stood in the road", "lessonType", "ISSUE"));
        }
        Map<String, String> form =
                new HashMap<>(Map.of("title", "The queue stood in the road", "toDo", toDo, "read", "YES"));
        form.putAll(more);
        form.put("_form", UUID.randomUUID().toString());
        return coordinator.post(at(RELEASE), form);
    }

    private UUID nextPlan() {
        UUID next = program.plan("Next year");
        program.join(next, author, Capacity.COORDINATOR);
        return next;
    }

    @Test
    void words_that_point_into_the_plan_are_not_released_and_nothing_typed_is_lost() {
        assertThat(release(Map.of("title", "As VUL-003 said, the queue stood in the road", "methods", "VAW"))
                        .body())
                .contains("Take out VUL-003", "As VUL-003 said, the queue stood in the road");
        assertThat(release(Map.of("toDo", "Do as at HARBOUR DAY", "methods", "VAW"))
                        .body())
                .contains("Take out the name of this plan");
        assertThat(release(Map.of("toDo", "", "methods", "VAW")).body()).contains("Say what the next plan should do.");
        assertThat(release(Map.of()).body()).contains("Say at least one thing that it bears on");
        assertThat(release(Map.of("measures", "NOT99")).body()).contains("The catalogue has no measure NOT99.");
        assertThat(release(Map.of("methods", "VAW", "read", "")).body()).contains("Read the words as somebody");
        assertThat(release(Map.of("methods", "VAW")).status()).isEqualTo(303);
    }

    @Test
    void a_tag_that_is_in_no_list_is_told_beside_its_box_and_nothing_is_released() {
        assertThat(release(Map.of("methods", "XYZ")).body())
                .contains("Your force has no method of attack “XYZ” in its list.", "The queue stood in the road");
        assertThat(release(Map.of("phases", "INGRESS,EGRESS")).body()).contains("has no phase “INGRESS,EGRESS”");
        assertThat(release(Map.of("eventKind", "PARTY")).body()).contains("has no kind of event “PARTY”");
        assertThat(release(Map.of("venues", "—")).body()).contains("Write a venue as plans call it");
        assertThat(release(Map.of("venues", "x".repeat(101))).status()).isEqualTo(422);
        assertThat(program.sql()
                        .sql("select count(*) from released_lesson where plan_id = :plan")
                        .param("plan", plan)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_plan_reads_a_lesson_by_its_kind_and_by_the_plans_own_names_of_phases_and_that_one_tag_is_enough() {
        release(Map.of("methods", "VAW", "phases", "EGRESS", "venues", "Quay Road"));
        plan = nextPlan();
        made("/zones", Map.of("name", "Quay Road"));
        made("/phases", Map.of("name", "Going home", "phaseType", "EGRESS"));

        assertThat(coordinator.get(at("/lessons-that-bear")).body())
                .contains("· issue", "Bears on any of these: the place Quay Road", "in the phase Going home")
                .doesNotContain("Egress");
        assertThat(coordinator.get("/lessons").body()).contains("· issue", "in the phase Egress");
        made("/lessons", Map.of("statement", "Another", "lessonType", "ISSUE"));
        assertThat(coordinator.get(at(RELEASE)).body()).contains("Egress (here: Going home)");
    }

    @Test
    void the_form_opens_with_the_plans_own_words_and_without_what_happened() {
        made(
                "/lessons",
                Map.of(
                        "statement", "The queue stood in the road",
                        "toDo", "Bring queues inside the line",
                        "happened", "A van came within two metres",
                        "venues", "Quay Road",
                        "lessonType", "NOTABLE_PRACTICE"));

        assertThat(coordinator.get(at(RELEASE)).body())
                .contains("The queue stood in the road", "Bring queues inside the line", "Quay Road")
                .doesNotContain("two metres");
    }

    @Test
    void only_the_plans_own_coordinator_releases() {
        made("/lessons", Map.of("statement", "The queue stood in the road", "lessonType", "ISSUE"));
        var deputy = program.account(Role.COORDINATOR);
        program.join(plan, deputy, Capacity.DEPUTY);
        Browser other = program.signedIn(deputy);

        assertThat(other.get(at(RELEASE)).status()).isEqualTo(404);
        assertThat(other.get(at("/lessons/LSN-001")).body())
                .contains("Not released")
                .doesNotContain(RELEASE);
    }

    @Test
    void a_coordinator_who_is_not_on_the_plan_reads_the_lesson_and_not_where_it_came_from() {
        release(Map.of("methods", "VAW"));
        Browser other = program.person(Role.COORDINATOR);

        assertThat(other.get("/lessons").body())
                .contains("The queue stood in the road", toDo, "Vehicle as a weapon")
                .doesNotContain(plan.toString())
                .doesNotContain("LSN-001");
        assertThat(coordinator.get("/lessons").body()).contains(plan.toString());
    }

    @Test
    void a_lesson_of_a_method_in_a_phase_stands_where_both_are_met_and_not_beside_another_method_of_that_phase() {
        release(Map.of("methods", "VAW", "phases", "EGRESS"));
        plan = nextPlan();
        made("/phases", Map.of("name", "Leaving", "phaseType", "EGRESS"));
        made("/phases", Map.of("name", "Coming", "phaseType", "INGRESS"));
        method("Vehicle, leaving", "VAW", "PHA-001");
        method("Vehicle, coming", "VAW", "PHA-002");
        method("On foot, leaving", "MTA", "PHA-001");

        assertThat(beside("/method-assessments/MTH-001")).isTrue();
        assertThat(beside("/method-assessments/MTH-002")).isFalse();
        assertThat(beside("/method-assessments/MTH-003")).isFalse();
        assertThat(beside("/phases/PHA-001")).isTrue();
        assertThat(beside("/phases/PHA-002")).isFalse();
    }

    @Test
    void a_lesson_of_a_measure_stands_beside_the_recommendation_and_one_of_a_kind_of_event_beside_the_event() {
        release(Map.of("measures", "hvm01", "eventKind", "MARKET"));
        plan = nextPlan();
        made("/recommendations", Map.of("statement", "Close it", "catalogueCode", "HVM01", "askedOf", "POLICE"));
        made("/event", Map.of("name", "Winter market", "eventKind", "MARKET"));

        assertThat(beside("/recommendations/REC-001")).isTrue();
        assertThat(beside("/event/EVT-001")).isTrue();
    }

    private void method(String name, String category, String phase) {
        made(
                "/method-assessments",
                Map.of("name", name, "category", category, "phases", phase, "applicability", "APPLICABLE"));
    }

    private boolean beside(String item) {
        return coordinator.get(at(item)).body().contains(toDo);
    }

    @Test
    void a_plan_is_not_asked_to_answer_its_own_lesson() {
        made("/zones", Map.of("name", "Quay Road"));
        release(Map.of("venues", "Quay Road"));

        assertThat(coordinator.get(at("/lessons-that-bear")).body()).doesNotContain(toDo);
    }

    @Test
    void released_again_in_other_words_the_older_ones_are_withdrawn() {
        release(Map.of("methods", "VAW"));
        release(Map.of("methods", "VAW", "toDo", "Bring queues inside the barrier"));

        assertThat(coordinator.get(at("/lessons/LSN-001")).body())
                .contains("Bring queues inside the barrier")
                .doesNotContain(toDo);
    }

    @Test
    void the_regional_lead_withdraws_one_with_a_reason_and_it_bears_on_nothing_any_more() {
        release(Map.of("venues", "Quay Road"));
        UUID first = plan;
        plan = nextPlan();
        made("/zones", Map.of("name", "Quay Road"));
        int number = program.sql()
                .sql("select number from released_lesson where plan_id = :plan")
                .param("plan", first)
                .query(Integer.class)
                .single();
        Browser lead = program.person(Role.REGIONAL_LEAD);

        assertThat(lead.post("/lessons/" + number + "/withdrawal", Map.of("because", ""))
                        .body())
                .contains("Say why lesson " + number + " is withdrawn.");
        assertThat(lead.post("/lessons/" + number + "/withdrawal", Map.of("because", "The road is closed for good"))
                        .status())
                .isEqualTo(303);
        assertThat(lead.get("/lessons").body()).contains("The road is closed for good");
        assertThat(beside("/zones/ZON-001")).isFalse();
        assertThat(lead.post("/lessons/" + number + "/withdrawal", Map.of("because", "Again"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void what_was_released_and_answered_is_only_added_to() {
        release(Map.of("methods", "VAW"));

        assertThatThrownBy(() -> program.sql()
                        .sql("update released_lesson set title = 'Other words'")
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void releasing_and_answering_leave_their_entries_in_the_log() {
        release(Map.of("venues", "Quay Road"));
        plan = nextPlan();
        made("/zones", Map.of("name", "Quay Road"));
        String number = program.sql()
                .sql("select max(number) from released_lesson")
                .query(String.class)
                .single();
        made(
                "/lessons-that-bear",
                Map.of("lesson-" + number + ".outcome", "APPLIED", "lesson-" + number + ".applied", "ZON-001"));

        assertThat(program.person(Role.AUDITOR).get("/log").body())
                .contains("Released a lesson to the force", "Answered a lesson");
    }

    @Test
    void an_event_that_is_over_without_a_debrief_is_said_until_there_is_one_or_a_reason_for_none() {
        made("/event", Map.of("name", "Spring parade", "firstDay", "2024-04-01", "lastDay", "2024-04-02"));
        made("/debriefs", Map.of("name", "Of 2023", "debriefType", "INTERNAL", "heldAt", "2023-05-02 10:00"));
        assertThat(coordinator.get(at("/missing")).body())
                .as("the debrief of the year before is none of this event")
                .contains("The event was over on 2024-04-02");

        made(
                "/debriefs",
                Map.of("name", "None", "debriefType", "NONE_HELD", "noneBecause", "The event was called off"));
        assertThat(coordinator.get(at("/missing")).body()).doesNotContain("The event was over on");
    }

    @Test
    void a_comment_without_an_answer_and_a_walked_contingency_without_a_result_are_missing() {
        made("/contingencies", Map.of("name", "Vehicle inside the closure"));
        made("/contingencies", Map.of("name", "Unattended item"));
        made("/exercises", Map.of("name", "Table-top", "walks", "CON-001"));
        made("/peer-reviews", Map.of("name", "The whole plan", "reviewer", "Insp Lee"));
        made("/review-comments", Map.of("review", "PRV-001", "comment", "Nobody watches the steps"));
        assertThat(coordinator.get(at("/missing")).body())
                .contains("RVC-001 is not answered.")
                .doesNotContain("has no result for");

        made("/test-results", Map.of("at", "EXR-001", "about", "CON-002", "tested", "Item", "outcome", "WORKED"));
        assertThat(coordinator.get(at("/missing")).body()).contains("EXR-001 has no result for CON-001.");
    }
}
