package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;

import gatehouse.otherplans.owner.OwnersFindings;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** What the owner of another plan is asked: each finding about their plan with both clauses, and a box for the answer. */
final class AskSheet {
    private AskSheet() {}

    static List<Block> of(OwnersFindings asked, String event, List<String> coordinators) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(1, "Findings about your plan: " + asked.plan().title(), "ask"));
        blocks.add(new Block.Paragraph(
                "For " + event + ", the security coordinator has laid the plans of the operation side"
                        + " by side and found "
                        + Counted.of(asked.findings().size(), "place", "places")
                        + " where yours and another do not fit. Please answer each, and send this sheet back"
                        + (coordinators.isEmpty() ? "" : " to " + String.join(" or ", coordinators)) + "."));
        asked.findings().forEach(finding -> blocks.addAll(of(finding)));
        return blocks;
    }

    /** Without what was answered before: the other side may have answered it, and this sheet leaves the force. */
    private static List<Block> of(OwnersFindings.Shown finding) {
        List<Block> blocks = new ArrayList<>(finding(finding));
        blocks.add(new SignatureBox(
                "Your answer to " + finding.reference(),
                List.of(),
                List.of("our plan changes", "it stands as it is", "this is not a clash"),
                List.of(
                        "What changes, or why not",
                        "In which version of your plan, from when",
                        "Name and role; date")));
        return blocks;
    }

    /** What clashes, why that matters, both clauses as far as the owner may handle them, and what is asked. */
    static List<Block> finding(OwnersFindings.Shown finding) {
        List<Row> rows = finding.clauses().stream()
                .map(clause -> new Row(List.of(
                        Cell.of(clause.where(), clause.ours() ? "Your plan" : ""),
                        clause.withheld()
                                ? Cell.loud("WITHHELD", clause.words())
                                : Cell.of(clause.quoted() ? "“" + clause.words() + "”" : clause.words()))))
                .toList();
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Heading(2, finding.reference() + ". " + finding.says(), ""),
                new Block.Paragraph(Sentences.of("Severity: " + finding.severity(), finding.why()))));
        blocks.addAll(Sections.table("", List.of(new Column("Plan and place", 7), new Column("Its words", 18)), rows));
        if (!finding.asked().isEmpty()) {
            blocks.add(new Block.Paragraph("The coordinator asks: " + finding.asked()));
        }
        if (!finding.answerBy().isEmpty()) {
            blocks.add(new Block.Paragraph("Answer needed by " + PrintedDates.day(finding.answerBy()) + "."));
        }
        return blocks;
    }
}
