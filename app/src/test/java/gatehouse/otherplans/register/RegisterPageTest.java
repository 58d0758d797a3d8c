package gatehouse.otherplans.register;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.home.command.AtThePlan;

import static org.assertj.core.api.Assertions.assertThat;

class RegisterPageTest extends AtThePlan {

    @BeforeEach
    void a_festival() {
        coordinator.post(at("/event"), Map.of("name", "Harbour Day", "eventKind", "FESTIVAL"));
    }

    private String register() {
        return coordinator.get(at("/other-plans-register")).body();
    }

    private void add(Map<String, String> answers) {
        coordinator.post(at("/other-plans"), answers);
    }

    @Test
    void what_the_event_calls_for_and_nobody_has_sent_stands_first() {
        assertThat(register())
                .contains("Called for and not received", "This event calls for a plan of the type")
                .contains("/other-plans/new?planType=TRAFFIC");

        add(Map.of("planTitle", "Traffic plan", "planType", "TRAFFIC", "seen", "NOT_SEEN"));

        assertThat(register()).contains("Traffic plan has not been received.").doesNotContain("?planType=TRAFFIC\"");
    }

    @Test
    void a_plan_that_came_in_and_was_not_reviewed_is_named() {
        add(Map.of("planTitle", "Traffic plan", "planType", "TRAFFIC"));
        coordinator.postFile(
                at("/other-plans/PLN-001/receiving"),
                Map.of("label", "Version 2"),
                "file",
                "traffic.txt",
                "Quay Street closes at ten.".getBytes(StandardCharsets.UTF_8));

        assertThat(register()).contains("Traffic plan was received and has not been reviewed.");
    }

    @Test
    void a_plan_reviewed_before_the_threat_was_assessed_anew_and_one_that_was_replaced_are_named() {
        add(Map.of(
                "planTitle", "Traffic plan",
                "planType", "TRAFFIC",
                "seen", "SEEN",
                "version", "1",
                "reviewedOn", "2026-01-05"));
        coordinator.post(at("/threat-assessments"), Map.of("source", "Regional assessment", "asAt", "2026-02-01"));
        coordinator.post(at("/versions-received"), Map.of("plan", "PLN-001", "label", "2"));

        assertThat(register())
                .contains("Cited at a version that is no longer current", "“2” has come in.")
                .contains("Reviewed before something it rests on changed");
    }

    @Test
    void a_plan_held_elsewhere_says_who_holds_it_and_what_came_of_it() {
        add(Map.of(
                "planTitle", "Protection plan",
                "planType", "PROTECTED_PERSONS",
                "seen", "HELD_ELSEWHERE",
                "holder", "Protection command",
                "readBy", "Insp Lee",
                "outcome", "Agreed by telephone"));

        assertThat(register()).contains("Protection command", "Insp Lee", "Agreed by telephone", "Held elsewhere");
    }
}
