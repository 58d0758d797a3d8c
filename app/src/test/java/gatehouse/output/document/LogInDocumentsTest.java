package gatehouse.output.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The decision log as a document. */
class LogInDocumentsTest {
    private static final Map<String, Object> EXAMPLE = Editions.content("harbour-day.json");

    private static String printed(Edition edition) {
        return DocumentForm.LOG.blocks(edition).toString();
    }

    @Test
    void it_says_as_known_at_which_moment_and_prints_both_times_what_was_not_known_and_what_was_rejected() {
        assertThat(printed(Editions.of(EXAMPLE, Editions.NOT_ENDORSED)))
                .contains("As known at ")
                .containsSubsequence(
                        "LOG-001   Sat 3 Oct 2026 21:50:00 BST",
                        "What was not known?",
                        "Sat 3 Oct 2026 22:34:20 BST, Insp Tom Halloran",
                        "LOG-002",
                        "Submitted as intelligence: NP/INT/2026/11873",
                        "Options rejected, and why",
                        "Operation Tideline policy log, entry 14",
                        "typed by PC Marcus Lyle",
                        "CORRECTED BY LOG-006",
                        "CORRECTS LOG-005");
    }

    @Test
    void it_is_offered_where_there_is_an_entry_and_marked_as_the_plan_is() {
        Edition edition = Editions.of(EXAMPLE, Editions.NOT_ENDORSED);
        assertThat(FormsOffered.of(edition.plan())).contains(DocumentForm.LOG);
        assertThat(Markings.of(DocumentForm.LOG, edition)).isEqualTo(Markings.ofPlan(edition));

        Map<String, Object> without = new LinkedHashMap<>(EXAMPLE);
        without.put("decisionLog", List.of());
        assertThat(FormsOffered.of(Editions.contents(without))).doesNotContain(DocumentForm.LOG);
    }

    @Test
    void it_is_set_as_pdf_with_its_marking_on_every_page_and_as_docx() {
        Paper paper = Papers.of(DocumentForm.LOG, Editions.of(EXAMPLE, Editions.NOT_ENDORSED));
        assertThat(paper.running().marking()).isEqualTo("OFFICIAL-SENSITIVE");
        Printed pdf = Pdf.set(paper);
        assertThat(pdf.pages()).isGreaterThan(1);
        assertThat(Docx.set(paper, pdf.pageOf())).isNotEmpty();
    }
}
