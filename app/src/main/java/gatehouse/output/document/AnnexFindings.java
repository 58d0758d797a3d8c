package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.otherplans.crosscheck.Timeline;
import gatehouse.otherplans.rule.Told;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/**
 * Annex E: the register of other plans with the version of each that was considered, what was made of every clash that a
 * person adopted, what rules cannot tell and what is to be confirmed, and all plans on one line of time.
 */
final class AnnexFindings {
    private AnnexFindings() {}

    static List<Block> of(Edition edition) {
        FindingLines findings = FindingLines.of(edition);
        return Sections.all(
                Standing.of(edition),
                Sections.paragraph(counted(findings)),
                Sections.numbered(List.of(
                        new Section("Open findings, high severity first", open(findings)),
                        new Section("Accepted as they are", settled(findings, findings.accepted())),
                        new Section("Mended, or found no longer", settled(findings, findings.over())),
                        new Section(
                                "The plans, and the version of each that was considered",
                                PlansConsidered.table(edition)),
                        new Section("Plans held elsewhere", PlansConsidered.heldElsewhere(edition)),
                        new Section("To be confirmed", toConfirm(edition)),
                        new Section("What the rules cannot tell", cannotTell(edition)),
                        new Section("Rules switched off by the force", switchedOff(edition)))),
                TimelinePages.of(Timeline.of(edition.check())));
    }

    private static String counted(FindingLines findings) {
        int high = findings.openAndHigh().size();
        return Sentences.of(
                high == 0
                        ? "No finding of high severity is adopted and open."
                        : "OPEN AND OF HIGH SEVERITY: " + Counted.references(findings.openAndHigh()),
                findings.notReviewedWords(),
                findings.dismissed() == 0
                        ? ""
                        : Counted.capital(Counted.of(findings.dismissed(), "clash was", "clashes were"))
                                + " dismissed as not a clash, each with a reason that is kept.");
    }

    private static List<Block> open(FindingLines findings) {
        return Section.orSentence(
                table(findings, findings.open()),
                findings.edition(),
                "No finding is adopted and open in this version.");
    }

    /** With both clauses of each. */
    static List<Block> table(FindingLines findings, List<Entry> entries) {
        return table(findings, entries, true);
    }

    /** In short: the clauses of what is settled stand in the version. */
    private static List<Block> settled(FindingLines findings, List<Entry> entries) {
        return table(findings, entries, false);
    }

    private static List<Block> table(FindingLines findings, List<Entry> entries, boolean withClauses) {
        List<Row> rows = entries.stream()
                .map(finding -> {
                    List<String> settled = findings.settlement(finding);
                    return new Row(List.of(
                            finding.named(severity(finding), finding.given("rule")),
                            Cell.loud(
                                    withClauses ? findings.about(finding) : findings.says(finding),
                                    withClauses ? findings.clauses(finding).toArray(String[]::new) : new String[0]),
                            Cell.loud(settled.get(0), settled.stream().skip(1).toArray(String[]::new))));
                })
                .toList();
        return Sections.table(
                "",
                List.of(
                        new Column("Reference, severity, rule", 4),
                        new Column(
                                withClauses ? "What clashes, with each clause as it is written" : "What clashes", 14),
                        new Column("How it is settled", 7)),
                rows);
    }

    private static String severity(Entry finding) {
        String severity = finding.given("severity");
        return finding.is("severity", "HIGH") ? "HIGH" : severity;
    }

    private static List<Block> toConfirm(Edition edition) {
        List<Row> rows = edition.board().toConfirm().stream()
                .map(told -> Row.of(told.rule(), confirming(told), "", ""))
                .toList();
        return Sections.table(
                "",
                List.of(
                        new Column("Rule", 2),
                        new Column("What, and who holds the plan; its words stay with them", 13),
                        new Column("Confirmed by (role)", 6),
                        new Column("Date", 4)),
                rows);
    }

    private static String confirming(Told told) {
        return Counted.capital(told.says()
                .replaceFirst("^To be confirmed, by role and date: (a confirmation, by role and date, )?", ""));
    }

    /** By rule, for a rule that lacks the same of several plans says so once. */
    private static List<Block> cannotTell(Edition edition) {
        Map<String, List<String>> byRule = new LinkedHashMap<>();
        for (Told told : edition.board().cannotTell()) {
            byRule.computeIfAbsent(told.rule(), rule -> new ArrayList<>())
                    .add(Counted.capital(told.inWords().replaceFirst("^Cannot tell: needs ", "")));
        }
        return Sections.table(
                "",
                List.of(new Column("Rule", 2), new Column("It has not passed; it needs", 23)),
                byRule.entrySet().stream()
                        .map(rule -> new Row(
                                List.of(Cell.of(rule.getKey()), new Cell("", SaidOfMany.together(rule.getValue())))))
                        .toList());
    }

    private static List<Block> switchedOff(Edition edition) {
        return Sections.bullets(edition.board().switchedOff().stream()
                .map(off -> off.card().code() + " " + off.card().title() + ", because: "
                        + Counted.sentence(off.offBecause()))
                .collect(Collectors.toList()));
    }
}
