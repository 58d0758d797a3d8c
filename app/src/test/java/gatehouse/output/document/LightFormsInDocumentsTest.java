package gatehouse.output.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The advice document and the review on paper, and in the heavier form that either becomes. */
class LightFormsInDocumentsTest {
    private static final String COMMANDER = "POLICE_COMMANDER";
    private static final List<String> ALL_ABOUT = List.of("VEHICLES", "SEARCH", "TRAUMA_KIT");

    @Test
    void an_advice_document_says_first_that_it_is_no_plan_and_prints_what_was_chosen_and_nothing_else()
            throws IOException {
        String printed = printed(document(COMMANDER, ALL_ABOUT), DocumentForm.ADVICE_DOCUMENT);

        assertThat(printed)
                .contains(
                        "This is general security advice. It is not a protective security plan",
                        "ADVICE, NOT A PLAN v2",
                        "Ch Insp Noor Bright",
                        "8 May 2027",
                        "Vehicle access and queues",
                        "Know where vehicles can reach people",
                        "First aid for serious bleeding",
                        "Hold the coal lorry's Saturday delivery",
                        "How many came last year.")
                .doesNotContain("Drones", "Warning", "not endorsed");
    }

    @Test
    void to_someone_other_than_a_police_commander_it_prints_a_warning() throws IOException {
        assertThat(printed(document("ORGANISER", ALL_ABOUT), DocumentForm.ADVICE_DOCUMENT))
                .contains("Warning: not addressed to a police commander", "The organiser or operator");
    }

    @Test
    void with_nothing_chosen_it_says_so_loudly() throws IOException {
        assertThat(printed(document(COMMANDER, List.of()), DocumentForm.ADVICE_DOCUMENT))
                .contains("To consider NOT ANSWERED");
    }

    @Test
    void a_review_prints_what_was_found_and_recommended_and_what_was_not_looked_at() throws IOException {
        assertThat(printed(edition(LightPlans.review()), DocumentForm.REVIEW))
                .contains(
                        "REVIEW, NOT A PLAN v2",
                        "Supt Eve Tolland, Area commander",
                        "The reception and its doors; not the offices above.",
                        "Every visitor is met.",
                        "VUL-001",
                        "The goods door stands open from 07:00.",
                        "REC-001",
                        "Asked of: Building manager",
                        "Answers VUL-001",
                        "How it is at night.");
    }

    @Test
    void every_page_of_every_light_form_is_marked() throws IOException {
        List<String> everything = document(COMMANDER, List.of()).plan().asked().lists().get("CONSIDERATION").stream()
                .map(entry -> entry.code())
                .toList();
        assertMarkedOnEveryPage(document(COMMANDER, everything), DocumentForm.ADVICE_DOCUMENT, 2);
        assertMarkedOnEveryPage(edition(LightPlans.review()), DocumentForm.REVIEW, 1);
    }

    @Test
    void a_light_form_is_offered_as_itself_and_as_nothing_heavier() {
        assertThat(FormsOffered.of(document(COMMANDER, ALL_ABOUT).plan()))
                .containsExactly(DocumentForm.ADVICE_DOCUMENT);
        assertThat(FormsOffered.of(edition(LightPlans.review()).plan())).containsExactly(DocumentForm.REVIEW);
    }

    @Test
    void what_an_advice_document_said_stands_in_the_concise_and_the_full_form_that_it_becomes() throws IOException {
        Map<String, Object> document = LightPlans.adviceDocument("Ch Insp Noor Bright", COMMANDER, ALL_ABOUT);

        assertThat(printed(edition(Editions.saying(document, "form", "CONCISE")), DocumentForm.CONCISE))
                .contains("Advice document: Mill Lane Fair", "Vehicle access and queues", "coal lorry", "8 May 2027");
        assertThat(printed(edition(Editions.saying(document, "form", "FULL")), DocumentForm.FULL))
                .contains("Advice document: Mill Lane Fair", "Vehicle access and queues", "coal lorry");
    }

    @Test
    void what_a_review_found_stands_in_the_concise_form_where_that_of_any_plan_does() throws IOException {
        Map<String, Object> concise = Editions.saying(LightPlans.review(), "form", "CONCISE");

        assertThat(printed(edition(concise), DocumentForm.CONCISE))
                .contains("Review: Tide House reception", "The goods door stands open", "Shut the goods door");
    }

    private static void assertMarkedOnEveryPage(Edition edition, DocumentForm form, int pages) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Pdf.set(Papers.of(form, edition)).bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(document))
                        .as("page %d", page)
                        .containsPattern("(?s)OFFICIAL-SENSITIVE.*OFFICIAL-SENSITIVE");
            }
        }
    }

    private static Edition document(String addressee, List<String> considerations) {
        return edition(LightPlans.adviceDocument("Ch Insp Noor Bright", addressee, considerations));
    }

    private static Edition edition(Map<String, Object> content) {
        return Editions.of(content, Editions.NOT_ENDORSED);
    }

    private static String printed(Edition edition, DocumentForm form) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Pdf.set(Papers.of(form, edition)).bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
