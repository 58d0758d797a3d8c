package gatehouse.record.lesson;

import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class TestsAndLessonsTest extends AtThePlan {

    @Test
    void a_reviewer_who_is_not_separate_from_the_event_is_explained() {
        Browser.Answer refused = coordinator.post(
                at("/peer-reviews"), Map.of("name", "The whole plan", "reviewer", "Sgt Moor", "separate", "NO"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Say why nobody separate from the event reviewed it.", "Sgt Moor");
        assertThat(coordinator
                        .post(
                                at("/peer-reviews"),
                                Map.of(
                                        "name", "The whole plan",
                                        "reviewer", "Sgt Moor",
                                        "separate", "NO",
                                        "separateBecause", "Both other coordinators are at this event"))
                        .location())
                .endsWith("/peer-reviews/PRV-001");
    }

    @Test
    void a_comment_that_changes_nothing_is_answered() {
        coordinator.post(at("/peer-reviews"), Map.of("name", "The egress"));
        Map<String, String> comment =
                Map.of("review", "PRV-001", "comment", "Nobody looks after the steps", "taken", "NOT_CHANGED");

        assertThat(coordinator.post(at("/review-comments"), comment).body())
                .contains("Say why the plan is not changed.");
    }

    @Test
    void a_debrief_that_was_not_held_says_why_and_a_lesson_is_counted_in_the_guidance() {
        assertThat(coordinator
                        .post(at("/debriefs"), Map.of("name", "None", "debriefType", "NONE_HELD"))
                        .body())
                .contains("Say why no debrief was held.");
        assertThat(coordinator.get(at("/guidance")).body()).contains("No lesson is recorded.");

        coordinator.post(at("/debriefs"), Map.of("name", "Hot debrief", "debriefType", "HOT"));
        coordinator.post(
                at("/lessons"),
                Map.of(
                        "statement",
                        "Gates are staffed until the last has left",
                        "lessonType",
                        "ISSUE",
                        "at",
                        "DBR-001"));

        assertThat(coordinator.get(at("/guidance")).body()).doesNotContain("No lesson is recorded.");
        assertThat(coordinator.get(at("/lessons/LSN-001")).body()).contains("DBR-001");
    }

    @Test
    void what_each_measure_did_stands_with_the_exercise_or_the_debrief_at_which_it_was_seen() {
        coordinator.post(at("/exercises"), Map.of("name", "Table-top in April"));

        assertThat(coordinator
                        .post(
                                at("/test-results"),
                                Map.of("at", "EXR-001", "tested", "Who stops the show", "outcome", "FAILED"))
                        .location())
                .endsWith("/test-results/TST-001");
        assertThat(coordinator
                        .post(at("/test-results"), Map.of("tested", "Who stops the show", "outcome", "FAILED"))
                        .status())
                .isEqualTo(422);
    }
}
