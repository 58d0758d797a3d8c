package gatehouse.failures;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.home.command.AtThePlan;

import static org.assertj.core.api.Assertions.assertThat;

/** Manchester Arena: lessons of exercises were not captured, and not carried out; nobody could say what became of them. */
class Failure12LessonsWereNotCapturedTest extends AtThePlan {
    private static final String TITLE = "Gates were left before the last had gone";
    private static final String TO_DO = "Keep every gate staffed until the ground is empty";

    /** Another in each test: the force has the lessons of all of them. */
    private final String venue = "Harbour Green " + UUID.randomUUID();

    /** A lesson of last year's plan, with who changes what by when, released for whoever plans there next. */
    private void learntLastYear() {
        made("/debriefs", Map.of("name", "Hot debrief", "debriefType", "HOT"));
        made(
                "/lessons",
                Map.of(
                        "statement", TITLE,
                        "toDo", TO_DO,
                        "lessonType", "ISSUE",
                        "at", "DBR-001",
                        "happened", "Only Sgt Canary knew",
                        "owner", "Steward manager",
                        "dueOn", "2027-03-01"));
        made("/lessons/LSN-001/release", Map.of("title", TITLE, "toDo", TO_DO, "venues", venue, "read", "YES"));
    }

    private void theNextPlan() {
        plan = program.plan("Harbour Day again");
        program.join(plan, author, Capacity.COORDINATOR);
        made("/zones", Map.of("name", venue.toUpperCase(Locale.UK)));
    }

    @Test
    void while_the_next_plan_is_written_the_lesson_stands_beside_the_place_and_asks_to_be_answered() {
        learntLastYear();
        theNextPlan();

        assertThat(coordinator.get(at("/zones/ZON-001")).body()).contains(TITLE, TO_DO, "Not answered");
        assertThat(coordinator.get(at("/lessons-that-bear")).body())
                .contains(TITLE, TO_DO, "Is it applied here?", "ZON-001")
                .doesNotContain("Sgt Canary");
        assertThat(coordinator.get(at("/missing")).body())
                .contains("One lesson that bears on this plan is not answered.");
        assertThat(coordinator.get(at("/versions")).status()).isEqualTo(200);
    }

    @Test
    void applied_says_where_and_not_applied_says_why_and_either_closes_the_gap() {
        learntLastYear();
        theNextPlan();
        String number = number();

        assertThat(answered(number, Map.of("outcome", "APPLIED"))).contains("Say in which item it is applied");
        assertThat(answered(number, Map.of("outcome", "APPLIED", "applied", "REC-099")))
                .contains("There is no REC-099 in this plan.", "value=\"REC-099\"");
        assertThat(answered(number, Map.of("outcome", "NOT_APPLIED"))).contains("Say why it is not applied.");
        answered(number, Map.of("outcome", "NOT_APPLIED", "because", "The ground has no gates this year"));

        assertThat(coordinator.get(at("/lessons-that-bear")).body())
                .contains("Not applied, because: The ground has no gates this year");
        assertThat(coordinator.get(at("/missing")).body())
                .doesNotContain("One lesson that bears on this plan is not answered.");
        assertThat(coordinator.get(at("/zones/ZON-001")).body()).contains("The ground has no gates this year");

        answered(number, Map.of("outcome", "APPLIED", "applied", "in zon-001"));
        assertThat(coordinator.get(at("/lessons-that-bear")).body()).contains("Applied in ZON-001");
    }

    @Test
    void an_open_lesson_keeps_no_version_from_being_frozen_and_the_version_tells_it() {
        learntLastYear();
        theNextPlan();

        String version = coordinator
                .post(at("/versions"), Map.of("reason", "As it stands"))
                .location();

        assertThat(version).contains("/versions/");
        assertThat(program.sql()
                        .sql("select convert_from(body, 'UTF8') from plan_version where plan_id = :plan")
                        .param("plan", plan)
                        .query(String.class)
                        .single())
                .contains("lessonsToAnswer", TITLE);
    }

    private String number() {
        return program.sql()
                .sql(
                        "select max(number) from released_lesson s where exists (select from zone z where z.plan_id = :plan)")
                .param("plan", plan)
                .query(String.class)
                .single();
    }

    private String answered(String number, Map<String, String> typed) {
        Map<String, String> form = new HashMap<>();
        typed.forEach((name, value) -> form.put("lesson-" + number + "." + name, value));
        form.put("_form", UUID.randomUUID().toString());
        return coordinator.post(at("/lessons-that-bear"), form).body();
    }
}
