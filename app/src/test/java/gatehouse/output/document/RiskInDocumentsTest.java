package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Risks before and after measures, the ledger, and options compared, as documents print them. */
class RiskInDocumentsTest {
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
                        "Accepted, Supt Ada Fenn",
                        "NOT COMMITTED Nobody named",
                        "",
                        "MTH-001 from Medium to Very high. OWNED BY NOBODY: no residual risk is recorded.");
        assertThat(words(rows.rows().get(1)).subList(2, 4)).containsExactly("NOT ACCEPTED Supt Ada Fenn", "");
    }

    @Test
    void the_ledger_counts_by_stage_and_what_is_needed_is_never_edited_down() {
        Table stages = table(SectionLedger.stages(fair));

        assertThat(stages.rows().stream().map(RiskInDocumentsTest::words).map(row -> row.get(0) + " " + row.get(1)))
                .containsExactly(
                        "Before any measure ",
                        "Needed 2 of 2",
                        "Accepted 1 of 2",
                        "Committed 0 of 2",
                        "Verified in place 0 of 2");
        assertThat(words(stages.rows().get(0)).get(2)).isEqualTo("0 not judged, 1 Very high, 0 High, 1 Medium, 1 Low");
    }

    @Test
    void options_are_compared_by_what_each_leaves_and_none_is_called_the_best() {
        String compared = SectionCompared.full(fair).toString();

        assertThat(compared)
                .contains("CMP-001 How to keep vehicles out", "Doing nothing", "OPT-001 The lane alone")
                .contains("Leaves 0 not judged, 1 Very high, 0 High, 1 Medium, 1 Low")
                .contains("Asks of the public: One way in and out.", "Longest lead time stated: 30 days")
                .contains("Side effect: MTH-002 at Mill Yard in Fair: High. Judged on site.")
                .contains("Chosen: OPT-001 The lane alone. \u2068Because: The wall narrows the way out."
                        .replace("\u2068", ""))
                .contains("If the lane stays open", "MTH-001 from Medium to Very high.");
        assertThat(compared.toLowerCase(java.util.Locale.UK)).doesNotContain("cost", "best", "£");
    }

    @Test
    void the_decision_sheet_says_what_a_fall_opens_and_what_was_compared_and_chosen() {
        assertThat(DecisionSheet.of(fair).toString())
                .contains("OPEN: REC-001 accepted, NOT COMMITTED: MTH-001 from Medium to Very high")
                .contains("OPTIONS COMPARED, CMP-001, 2 beside doing nothing: How to keep vehicles out");
    }

    @Test
    void a_decision_sheet_of_eight_decisions_is_one_side() {
        List<Map<String, Object>> more = new ArrayList<>();
        for (int number = 3; number <= 10; number++) {
            more.add(MillFair.recommendation(
                    "REC-%03d".formatted(number), "Put a pair at gate " + number + ".", "MTH-001"));
        }
        Edition eight = MillFair.edition(MillFair.with(MillFair.content(), more));

        Printed sheet = Pdf.set(Papers.of(DocumentForm.DECISIONS, eight));
        assertThat(DecisionSheet.of(eight).toString()).contains("REC-010");
        assertThat(sheet.pages()).isEqualTo(1);
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
