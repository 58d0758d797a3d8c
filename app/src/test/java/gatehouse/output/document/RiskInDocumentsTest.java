package gatehouse.output.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import gatehouse.options.comparison.Compared;
import gatehouse.options.ledger.WhatIf;

import static org.assertj.core.api.Assertions.assertThat;

/** Risks before and after measures, the ledger, and options compared, as documents print them. */
class RiskInDocumentsTest {
    private static final String MADE =
            "Kept by Insp Tom Halloran, CT security coordinator, 16 November 2026 10:05 GMT.\n";

    private final Edition fair = MillFair.edition();

    @Test
    void the_worst_risks_stand_before_as_planned_and_as_delivered_with_confidence() {
        Table top = table(TopRisks.of(fair, SectionAssessment.considered(fair)));

        assertThat(words(top.rows().get(0)))
                .containsExactly(
                        "MTH-001",
                        "Vehicle as a weapon, ZON-001, PHA-001 Answered by REC-001",
                        "Very high L3 I4",
                        "Medium L1 I4",
                        "as before",
                        "Moderate");
    }

    @Test
    void a_side_effect_shows_where_it_raises_a_risk() {
        Table top = table(TopRisks.of(fair, SectionAssessment.considered(fair)));

        assertThat(words(top.rows().get(1)).get(3)).isEqualTo("High L3 I3 raised at ZON-001 in PHA-002");
    }

    @Test
    void the_ledger_shows_each_fall_and_the_risk_that_it_opens() {
        List<Block> ledger = ((Block.Landscape) SectionLedger.full(fair).get(0)).blocks();
        Table rows = (Table) ledger.get(ledger.size() - 1);

        assertThat(words(rows.rows().get(0)))
                .containsExactly(
                        "REC-001",
                        "Close Mill Lane to vehicles.",
                        "Accepted, Supt Ada Fenn, 16 November 2026",
                        "NOT COMMITTED Nobody is named who delivers it",
                        "Not verified",
                        "MTH-001 from Medium to Very high. OWNED BY NOBODY: no residual risk is recorded.");
        assertThat(words(rows.rows().get(1)).subList(2, 4))
                .containsExactly(
                        "NOT ACCEPTED IN ANY PART Supt Ada Fenn, 16 November 2026", "Nobody is named who delivers it");
    }

    @Test
    void the_ledger_on_paper_says_what_its_page_says_of_a_part_and_of_what_stands_undecided() {
        Map<String, Object> content = MillFair.content();
        content.put("decisions", List.of(MillFair.decision("REC-001", "IN_PART")));
        content.put(
                "deliveries",
                List.of(Map.of(
                        "recommendation", "REC-002",
                        "state", "IN_PLACE",
                        "owner", "Fair steward",
                        "by", "Sgt Ade Marsh",
                        "at", "2026-11-16T10:05:00Z")));
        Edition edition = MillFair.edition(content);
        List<Block> ledger = ((Block.Landscape) SectionLedger.full(edition).get(0)).blocks();
        Table rows = (Table) ledger.get(ledger.size() - 1);

        assertThat(words(rows.rows().get(0)))
                .contains("IN PART Accepted in part, Supt Ada Fenn, 16 November 2026")
                .last()
                .asString()
                .contains("what the rest leaves is not in them: OWNED BY NOBODY");
        assertThat(words(rows.rows().get(1)).subList(3, 5))
                .containsExactly(
                        "Fair steward: in place. Reported by Sgt Ade Marsh, 16 November 2026",
                        "NOT VERIFIED Said to be in place; nobody has gone and looked");
        assertThat(words(rows.rows().get(1)).get(2)).startsWith("NO DECISION RECORDED");
        assertThat(ledger.toString())
                .contains("1 of 2, and 1 that stands there though nobody decided on it")
                .contains("What stands there without a decision counts as in place all the same");
    }

    @Test
    void the_ledger_counts_by_stage_and_what_is_needed_is_never_edited_down() {
        Table stages = table(SectionLedger.stages(fair));

        assertThat(stages.rows().stream().map(RiskInDocumentsTest::words).map(row -> row.get(0) + " " + row.get(1)))
                .containsExactly(
                        "NOT LOOKED AT ",
                        "Before any measure ",
                        "Needed 2 of 2",
                        "Accepted 1 of 2",
                        "Committed 0 of 2",
                        "Verified in place 0 of 2");
        assertThat(words(stages.rows().get(1)).get(2)).isEqualTo("0 not judged, 1 Very high, 0 High, 1 Medium, 1 Low");
    }

    @Test
    void options_are_compared_by_what_each_leaves_and_none_is_called_the_best() {
        String compared = SectionCompared.full(fair).toString();

        assertThat(compared)
                .contains("CMP-001 How to keep vehicles out", "Doing nothing", "OPT-001 The lane alone")
                .contains("Leaves 0 not judged, 1 Very high, 0 High, 1 Medium, 1 Low")
                .contains("Asks of the public: One way in and out.", "Longest lead time stated: 30 days")
                .contains("Side effect: MTH-002 at Mill Yard in Fair: High. EFF-003: Judged on site.")
                .contains("Chosen: OPT-001 The lane alone. \u2068Because: The wall narrows the way out."
                        .replace("\u2068", ""))
                .contains("If the lane stays open", "MTH-001", "from Medium to Very high.");
        assertThat(compared.toLowerCase(Locale.UK)).doesNotContain("cost", "best", "£");
    }

    @Test
    void a_comparison_prints_as_it_was_kept_with_who_kept_it_and_when() {
        String kept = MADE + "Doing nothing leaves 3 Very high.\nOPT-001 The lane alone leaves 1 Very high.\n"
                + "  Longest lead time stated: 30 days, so decided by 2027-04-01.";

        String compared = SectionCompared.full(
                        MillFair.edition(Editions.answering(MillFair.content(), "CMP-001", "compared", kept)))
                .toString();

        assertThat(compared)
                .contains(MADE.strip(), "Doing nothing leaves 3 Very high.", "so decided by 1 April 2027.")
                .contains("THE PLAN HAS CHANGED since this was kept. This version would show:")
                .contains("OPT-001 The lane alone leaves 0 not judged, 0 Very high");
        assertThat(compared.indexOf("leaves 3 Very high")).isLessThan(compared.indexOf("THE PLAN HAS CHANGED"));
    }

    @Test
    void a_comparison_that_this_version_still_shows_is_set_as_a_table_and_says_who_kept_it() {
        String kept =
                MADE + Compared.of(fair.plan(), List.of("OPT-001", "OPT-002")).words();

        String compared = SectionCompared.full(
                        MillFair.edition(Editions.answering(MillFair.content(), "CMP-001", "compared", kept)))
                .toString()
                .replaceFirst("(?s)What would change if.*", "");

        assertThat(compared)
                .contains(MADE.strip(), "What changes over the one before")
                .doesNotContain("THE PLAN HAS CHANGED since this was kept. This version would show:");
    }

    @Test
    void a_comparison_or_what_if_that_does_not_say_who_kept_it_is_loud_about_that() {
        assertThat(SectionCompared.full(fair).toString())
                .contains("NOT KEPT: what it showed.", "NOT RECORDED: who kept this, and when.");
    }

    @Test
    void a_what_if_says_that_the_plan_has_changed_and_what_this_version_would_show() {
        String today =
                WhatIf.of(fair.plan(), Set.of(), Set.of(), Set.of("REC-001")).words();
        Edition same = MillFair.edition(Editions.answering(MillFair.content(), "WIF-001", "shown", MADE + today));
        Edition other = MillFair.edition(
                Editions.answering(MillFair.content(), "WIF-001", "shown", MADE + today.replace("MTH-001", "MTH-099")));

        assertThat(SectionCompared.full(same).toString()).doesNotContain("THE PLAN HAS CHANGED");
        String changed = SectionCompared.full(other).toString();
        assertThat(changed).contains("MTH-099", "THE PLAN HAS CHANGED since this was kept. This version would show:");
        assertThat(changed.indexOf("THE PLAN HAS CHANGED"))
                .isGreaterThan(changed.indexOf("MTH-099"))
                .isLessThan(changed.lastIndexOf("RISES from Medium"));
    }

    @Test
    void published_facts_get_neither_a_comparison_nor_a_what_if_nor_what_was_not_looked_at() {
        Edition published = MillFair.edition(Editions.saying(MillFair.content(), "published", true));

        assertThat(published.isPublished()).isTrue();
        assertThat(SectionCompared.full(published).toString())
                .doesNotContain("NOT LOOKED AT", "CMP-001", "NOT KEPT", "WIF-001", "Leaves");
        assertThat(SectionCompared.lines(published, 3)).isEmpty();
    }

    @Test
    void counts_of_risks_begin_with_what_was_not_looked_at() {
        Table stages = table(SectionLedger.stages(fair));

        assertThat(words(stages.rows().get(0)))
                .containsExactly("NOT LOOKED AT", "", "2 of 36 methods by place and phase, in none of these counts.");
        assertThat(SectionCompared.full(fair).get(0).toString()).contains("NOT LOOKED AT: 2 of 36");
    }

    @Test
    void the_decision_sheet_says_what_a_fall_opens_and_what_was_compared_and_chosen() {
        assertThat(DecisionSheet.of(fair).toString())
                .contains("OPEN: REC-001 accepted, NOT COMMITTED: MTH-001 from Medium to Very high")
                .contains("OPTIONS COMPARED, CMP-001, 2 beside doing nothing: How to keep vehicles out");
    }

    @Test
    void three_decisions_are_one_side_and_eight_stand_together_on_the_first_of_two() throws IOException {
        assertThat(Pdf.set(Papers.of(DocumentForm.DECISIONS, asking(3))).pages())
                .isEqualTo(1);

        Printed eight = Pdf.set(Papers.of(DocumentForm.DECISIONS, asking(8)));
        assertThat(eight.pages()).isEqualTo(2);
        try (PDDocument document = Loader.loadPDF(eight.bytes())) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document)).contains("REC-003", "REC-010");
        }
    }

    private static Edition asking(int decisions) {
        List<Map<String, Object>> more = new ArrayList<>();
        for (int number = 3; number < 3 + decisions; number++) {
            more.add(MillFair.recommendation(
                    "REC-%03d".formatted(number), "Put a pair at gate " + number + ".", "MTH-001"));
        }
        return MillFair.edition(MillFair.with(MillFair.content(), more));
    }

    private static Table table(List<Block> blocks) {
        return (Table) blocks.get(blocks.size() - 1);
    }

    private static List<String> words(Table.Row row) {
        return row.cells().stream()
                .map(cell -> (cell.loud() + " " + String.join(" ", cell.paragraphs())).strip())
                .toList();
    }
}
