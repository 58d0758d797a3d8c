package gatehouse.output.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a plan says of the lessons that bear on it, as its documents print it. */
class LessonsInDocumentsTest {
    private static final String FIRST = "0b8d5a2e-7a0b-4c57-9f43-3d1de6a6a001";
    private static final String SECOND = "0b8d5a2e-7a0b-4c57-9f43-3d1de6a6a002";

    private static Edition asked() {
        Map<String, Object> content = new LinkedHashMap<>(Editions.content("harbour-day.json"));
        content.put(
                "lessonAnswers",
                List.of(
                        notApplied(FIRST, "A queue beside traffic is inside the line.", "No queue there this year", 1),
                        notApplied(SECOND, "Gates are staffed to the end.", "The contract ends at 22:30", 2),
                        Map.of(
                                "lesson", FIRST,
                                "says", "A queue beside traffic is inside the line.",
                                "outcome", "APPLIED",
                                "applied", List.of("REC-001", "REC-010"),
                                "by", "Insp Tom Halloran",
                                "at", "2026-11-03T10:00:00Z")));
        content.put(
                "lessonsToAnswer",
                List.of(Map.of("lesson", "0b8d5a2e-7a0b-4c57-9f43-3d1de6a6a003", "says", "Look at the steps.")));
        return Editions.of(content, Editions.NOT_ENDORSED);
    }

    private static Map<String, Object> notApplied(String lesson, String says, String because, int day) {
        return Map.of(
                "lesson",
                lesson,
                "says",
                says,
                "outcome",
                "NOT_APPLIED",
                "because",
                because,
                "by",
                "Insp Tom Halloran",
                "at",
                "2026-11-0" + day + "T10:00:00Z");
    }

    @Test
    void both_forms_say_of_each_lesson_whether_it_is_applied_and_why_not_by_the_newest_answer() {
        Edition edition = asked();

        for (List<Block> form : List.of(ConciseForm.of(edition), FullForm.of(edition))) {
            assertThat(form.toString())
                    .contains("Lessons that bear on this plan", "A queue beside traffic is inside the line.")
                    .contains("Applied in REC-001, REC-010", "Gates are staffed to the end.")
                    .contains("The contract ends at 22:30", "1 lesson that bears on this plan is NOT ANSWERED.")
                    .doesNotContain("No queue there this year");
        }
    }

    @Test
    void a_plan_that_was_asked_about_none_says_nothing_of_it() {
        Edition edition = Editions.example("harbour-day.json", Editions.NOT_ENDORSED);

        for (List<Block> form : List.of(ConciseForm.of(edition), FullForm.of(edition))) {
            assertThat(form.toString()).doesNotContain("Lessons that bear");
        }
    }

    @Test
    void with_them_the_forms_are_as_readable_by_all() {
        Edition edition = asked();

        for (DocumentForm form : List.of(DocumentForm.CONCISE, DocumentForm.FULL)) {
            Conformance.assertKeptAndReadableByAll(
                    Pdf.set(Papers.of(form, edition)).bytes());
        }
    }
}
