package gatehouse.output.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every form of both events, before the independent judge. */
@Tag("full")
@Tag("paper")
class EveryFormTest {
    private static final int HEADING_LINES = 2;
    static final Map<String, Paper> PAPERS = BothEvents.papers();
    static final Set<String> NAMES = PAPERS.keySet();

    @ParameterizedTest
    @FieldSource("NAMES")
    void every_form_of_both_events_is_kept_and_readable_by_all(String name) {
        Conformance.assertKeptAndReadableByAll(Pdf.set(PAPERS.get(name)).bytes());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void the_headings_of_a_table_stand_above_a_row_of_it(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.set(PAPERS.get(name)).bytes())) {
            for (int page = 1; page < document.getNumberOfPages(); page++) {
                List<String> lines = PageEdges.between(document, page);
                List<String> next = PageEdges.between(document, page + 1);
                assertThat(lines.get(lines.size() - 1))
                        .as("last on page %d, in the headings that the next repeats", page)
                        .isNotIn(next.subList(0, Math.min(HEADING_LINES, next.size())));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void no_page_but_the_last_holds_a_line_or_two_alone(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.set(PAPERS.get(name)).bytes())) {
            for (int page = 1; page < document.getNumberOfPages(); page++) {
                assertThat(PageEdges.between(document, page))
                        .as("page %d", page)
                        .hasSizeGreaterThan(2);
            }
        }
    }

    @Test
    void what_the_example_keeps_is_what_its_version_still_shows() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Pdf.set(PAPERS.get("report-full")).bytes())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("WIF-001", "CMP-001")
                    .doesNotContain(KeptWords.CHANGED);
        }
    }

    @Test
    void a_plan_of_two_hundred_items_stays_within_the_pages_that_a_commander_reads() throws IOException {
        assertThat(Pdf.set(PAPERS.get("report-concise")).pages()).isLessThanOrEqualTo(9);
        assertThat(Pdf.set(PAPERS.get("report-decisions")).pages()).isLessThanOrEqualTo(2);
        Printed full = Pdf.set(PAPERS.get("report-full"));
        int body = full.pages() - full.pageOf().get("s1") + 1;
        int onTheirSide = onTheirSide(full);
        assertThat(body - onTheirSide).as("upright pages of the body").isLessThanOrEqualTo(22);
        assertThat(onTheirSide).as("pages of grid, options and ledger").isLessThanOrEqualTo(9);
    }

    private static int onTheirSide(Printed printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            return (int) StreamSupport.stream(document.getPages().spliterator(), false)
                    .filter(page ->
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
                    .count();
        }
    }
}
