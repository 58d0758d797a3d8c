package gatehouse.output.document;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The coverage grid on paper, of a small fair with two blanks. */
class CoverageInDocumentsTest {
    private final Edition fair = MillFair.edition();

    @Test
    void the_assessment_begins_with_what_was_not_looked_at() {
        List<Block> section = SectionAssessment.full(fair);

        assertThat(section.get(0)).isEqualTo(new Block.Heading(2, "Not looked at", ""));
        assertThat(section.get(1))
                .isEqualTo(new Block.Paragraph("2 of 36 methods by place and phase are NOT LOOKED AT."));
        assertThat(section.get(2))
                .isEqualTo(new Block.BulletList(List.of(
                        "The event as a whole: Hostile reconnaissance.",
                        "ZON-002 Mill Lane: Arrival (Fire as a weapon).")));
    }

    @Test
    void the_summary_counts_by_level_what_was_not_looked_at_first_and_has_no_average() {
        Table counts = (Table) CoverageGrid.counts(fair).get(0);

        assertThat(counts.columns().stream().map(Table.Column::heading))
                .startsWith("Not looked at")
                .containsSubsequence("4 Very high", "2 Medium", "1 Low", "Not applicable", "Not asked");
        assertThat(counts.rows().get(0).cells().get(0).loud()).isEqualTo("2");
        assertThat(FullForm.of(fair).toString().toLowerCase(Locale.UK)).doesNotContain("average", "score", "mean of");
    }

    @Test
    void the_worst_governs_each_place_and_phase_and_what_was_not_looked_at_is_loud() {
        Table grid = grid();

        assertThat(grid.columns().stream().map(Table.Column::heading)).containsExactly("Place", "Arrival", "Fair");
        assertThat(cell(grid, "ZON-001 Mill Yard", 1).paragraphs()).containsExactly("4 Very high", "VAW");
        assertThat(cell(grid, "ZON-001 Mill Yard", 2).mark()).isEqualTo(Mark.BAND_2);
        Table.Cell blank = cell(grid, "ZON-002 Mill Lane", 1);
        assertThat(blank.loud()).isEqualTo("1 NOT LOOKED AT");
        assertThat(blank.paragraphs()).containsExactly("else 1 Low", "VAW");
        assertThat(blank.mark()).isEqualTo(Mark.NOT_LOOKED_AT);
    }

    @Test
    void a_place_at_which_nothing_is_asked_has_a_line_that_says_why() {
        assertThat(grid().rows().stream().map(row -> row.cells().get(0).paragraphs()))
                .doesNotContain(List.of("ZON-003 Weir"));
        assertThat(new CoverageGrid(fair).worst().toString())
                .contains("ZON-003 Weir. Not asked: no asset, no people and no way in are recorded there then.");
    }

    @Test
    void what_belongs_to_no_place_stands_once_for_the_event() {
        Table once = landscape(new CoverageGrid(fair).worst()).stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.caption().equals("Asked once for the event"))
                .findFirst()
                .orElseThrow();

        assertThat(once.columns().stream().map(Table.Column::heading))
                .containsExactly("Insider", "Bomb threat or hoax", "Hostile reconnaissance");
        assertThat(once.rows().get(0).cells().get(2).loud()).isEqualTo("NOT LOOKED AT");
    }

    @Test
    void annex_a_has_a_grid_for_each_method_that_says_what_was_filled_together() {
        List<Block> annex = AnnexMethods.of(fair);

        assertThat(annex.toString()).contains("MTA Marauding attack", "FAW Fire as a weapon", "MTH-004 ×4");
        assertThat(annex.toString()).contains("only together");
        assertThat(FullForm.of(fair).toString()).doesNotContain("MTA set aside");
    }

    @Test
    void the_concise_form_counts_them_and_its_sheet_names_the_places() {
        String concise = ConciseForm.of(fair).toString();

        assertThat(concise)
                .contains("NOT LOOKED AT: 2 of 36 methods by place and phase. The event as a whole")
                .contains("ZON-002 Mill Lane: Arrival (Fire as a weapon)")
                .contains("of 36 that are asked: NOT LOOKED AT: 2");
    }

    @Test
    void a_place_that_must_be_looked_at_by_itself_and_was_filled_with_others_is_named_in_both_forms() {
        String named = "FILLED TOGETHER ONLY, though most people or most methods are there: ZON-001 Mill Yard, 18 by"
                + " method and phase (MTH-004,";

        assertThat(FullForm.of(fair).toString()).contains(named);
        assertThat(ConciseForm.of(fair).toString()).contains(named);
    }

    @Test
    void published_facts_get_no_coverage_picture() {
        Edition published = Editions.example("scarborough-2024.json", Editions.NOT_ENDORSED);

        for (DocumentForm form : FormsOffered.of(published.plan())) {
            assertThat(form.blocks(published).toString()).doesNotContain("NOT LOOKED AT", "ot looked at");
        }
    }

    @Test
    void the_grid_lies_on_its_side_and_its_patterns_are_drawn_as_lines() throws IOException {
        byte[] pdf = Pdf.set(Papers.of(DocumentForm.FULL, fair)).bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(pageOf(document, "the worst governs") - 1);
            assertThat(page.getMediaBox().getWidth())
                    .isGreaterThan(page.getMediaBox().getHeight());
            assertThat(page.getResources().getPatternNames())
                    .extracting(name -> name.getName())
                    .contains("Band2", "Band4");
        }
        Conformance.assertKeptAndReadableByAll(pdf);
    }

    private static int pageOf(PDDocument document, String words) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setStartPage(page);
            reader.setEndPage(page);
            if (reader.getText(document).contains(words)) {
                return page;
            }
        }
        throw new AssertionError("On no page: " + words);
    }

    private Table grid() {
        return (Table) landscape(new CoverageGrid(fair).worst()).stream()
                .filter(Table.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static List<Block> landscape(List<Block> blocks) {
        return ((Block.Landscape) blocks.get(0)).blocks();
    }

    private static Table.Cell cell(Table table, String place, int column) {
        return table.rows().stream()
                .filter(row -> row.cells().get(0).paragraphs().contains(place))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(column);
    }
}
