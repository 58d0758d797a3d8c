package gatehouse.record.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.force.ListEntry;
import gatehouse.home.command.AtThePlan;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.record.export.PlanFileService;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan whose every box holds a word that stands nowhere else: what leaves it with a lesson never holds that word. */
class LessonCanaryTest extends AtThePlan {
    private static final String CANARY = "Quetzalbird";

    /** What is no free text though it is typed as a line: times, codes and what a program reads. */
    private static final Set<String> READ_BY_PROGRAM =
            Set.of("windows", "catalogueCode", "measures", "barrierRating", "reachedAt", "objectives");

    /** What is made of other items and numbers alone. */
    private static final Set<String> WITHOUT_WORDS_OF_THEIR_OWN = Set.of("EFFECT", "OPTION", "COMPARISON", "WHAT_IF");

    private final String planReference =
            CANARY + "-" + UUID.randomUUID().toString().substring(0, 6);

    /** One item of each kind that stands by itself, every text box filled. */
    private Set<String> everyBoxFilled() {
        List<Map<String, Object>> items = new ArrayList<>();
        Set<String> filled = new TreeSet<>();
        Kinds kinds = program.part(Kinds.class);
        Map<String, List<ListEntry>> lists = program.part(ForceData.class).lists(program.sql(), new UUID(0, 0));
        for (Kind kind : kinds.all()) {
            if (WITHOUT_WORDS_OF_THEIR_OWN.contains(kind.code())) {
                continue;
            }
            Map<String, Object> answers = new LinkedHashMap<>();
            kind.fields().stream()
                    .filter(Field::needed)
                    .forEach(field ->
                            needed(field, kinds, lists).ifPresent(answer -> answers.put(field.name(), answer)));
            kind.fields().stream()
                    .filter(Field::isAsked)
                    .filter(field -> !READ_BY_PROGRAM.contains(field.name()))
                    .forEach(field -> text(field).ifPresent(answer -> {
                        answers.put(field.name(), answer);
                        filled.add(kind.code());
                    }));
            items.add(Map.of(
                    "kind",
                    kind.code(),
                    "reference",
                    kind.prefix() + "-001",
                    "marking",
                    "OFFICIAL-SENSITIVE",
                    "answers",
                    answers));
        }
        load(items);
        return filled;
    }

    /** An answer without which the item cannot be kept, where it is no text. */
    private static Optional<Object> needed(Field field, Kinds kinds, Map<String, List<ListEntry>> lists) {
        return switch (field.type()) {
            case CHOICE ->
                Optional.of(
                        field.list().isEmpty()
                                ? field.choices().get(0).code()
                                : lists.get(field.list()).get(0).code());
            case LINK -> Optional.of(kinds.get(field.linksTo().get(0)).prefix() + "-001");
            case LINKS -> Optional.of(List.of(kinds.get(field.linksTo().get(0)).prefix() + "-001"));
            default -> Optional.empty();
        };
    }

    private static Optional<Object> text(Field field) {
        if (field.type() == FieldType.LINE || field.type() == FieldType.TEXT) {
            return Optional.of(CANARY + " " + field.name());
        }
        return field.type() == FieldType.LINES ? Optional.of(List.of(CANARY + ": " + field.name())) : Optional.empty();
    }

    private void load(List<Map<String, Object>> items) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", "Operation " + CANARY);
        said.put("reference", planReference);
        said.put("form", "FULL");
        said.put("marking", "OFFICIAL-SENSITIVE");
        said.put("zone", "Europe/London");
        said.put("scale", "GATEHOUSE-4X4/1");
        said.put("subject", "EVENT");
        said.put("author", "Northshire Police");
        said.put("banner", "");
        said.put("published", false);
        plan = program.part(PlanFileService.class)
                .load(
                        Doing.byCommand("test", Action.PLAN_FILE, Optional.empty()),
                        CanonicalJson.bytes(Map.of(
                                "format",
                                "gatehouse-plan/1",
                                "content",
                                Map.of("plan", said, "items", items),
                                "versions",
                                List.of())),
                        Optional.empty())
                .plan();
        program.join(plan, author, Capacity.COORDINATOR);
    }

    @Test
    void nothing_that_a_released_lesson_is_shown_or_handed_on_with_holds_a_word_of_the_plan() {
        assertThat(everyBoxFilled()).hasSizeGreaterThan(25).contains("LESSON", "DEBRIEF", "VULNERABILITY", "EXERCISE");
        assertThat(coordinator.get(at("/lessons/LSN-001")).body()).contains(CANARY + " happened", CANARY + " toDo");
        UUID from = plan;
        made(
                "/lessons/LSN-001/release",
                Map.of(
                        "title",
                        "Gates were left early",
                        "toDo",
                        "Staff them to the end",
                        "phases",
                        "EGRESS",
                        "read",
                        "YES"));

        String csv = coordinator.get("/lessons/lessons.csv").body();
        assertThat(csv).contains("Gates were left early", "Staff them to the end", "Egress", "OFFICIAL");
        assertThat(csv).doesNotContainIgnoringCase(CANARY).doesNotContain(from.toString(), author.name());
        assertThat(csv).doesNotContainPattern("[A-Z]{3}-\\d{3}");
        assertThat(program.person(Role.COORDINATOR).get("/lessons").body()).doesNotContainIgnoringCase(CANARY);

        plan = program.plan("Another event");
        program.join(plan, author, Capacity.COORDINATOR);
        made("/phases", Map.of("name", "Leaving", "phaseType", "EGRESS"));
        assertThat(coordinator.get(at("/phases/PHA-001")).body())
                .contains("Gates were left early")
                .doesNotContainIgnoringCase(CANARY);
        assertThat(coordinator.get(at("/lessons-that-bear")).body())
                .contains("Gates were left early")
                .doesNotContainIgnoringCase(CANARY)
                .doesNotContain(from.toString());
    }

    @Test
    void the_plans_own_name_and_reference_are_not_let_through_in_any_case_of_letters() {
        everyBoxFilled();

        assertThat(coordinator
                        .post(
                                at("/lessons/LSN-001/release"),
                                Map.of(
                                        "title", "At operation quetzalbird gates were left",
                                        "toDo", "See " + planReference.toUpperCase(Locale.UK),
                                        "phases", "EGRESS",
                                        "read", "YES"))
                        .body())
                .contains("Take out the name of this plan", "Take out " + planReference);
    }
}
