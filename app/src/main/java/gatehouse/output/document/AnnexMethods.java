package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** Annex A: every vulnerability with how it is known, and every method considered or set aside, in full. */
final class AnnexMethods {
    private AnnexMethods() {}

    static List<Block> of(Edition edition) {
        return Sections.all(
                Standing.of(edition),
                Sections.paragraph(edition.isPublished() ? "" : NotLookedAtLines.counted(edition.coverage())),
                SectionAssessment.noBands(edition),
                Sections.numbered(List.of(
                        new Section("Vulnerabilities", vulnerabilities(edition)),
                        new Section("Methods considered, worst first", methods(edition)),
                        new Section("Methods relying on another's assessment", relied(edition)),
                        new Section("Methods set aside", aside(edition)))),
                edition.isPublished() ? List.of() : new CoverageGrid(edition).ofEach());
    }

    private static List<Block> vulnerabilities(Edition edition) {
        List<Row> rows = edition.each("VULNERABILITY").stream()
                .map(vulnerability -> new Row(List.of(
                        vulnerability.named(vulnerability.given("severity")),
                        Cell.loud(
                                vulnerability.said("statement"),
                                Sentences.of(
                                        vulnerability.said("; ", "zones", "phases"),
                                        methodsExposed(vulnerability),
                                        vulnerability.labelled("How we know", "evidence")),
                                Sentences.of(
                                        vulnerability.labelled("Where it stands", "status"),
                                        vulnerability.given("statusReason"),
                                        vulnerability.labelled("First seen", "firstSeen"))))))
                .toList();
        return Sections.table(
                "",
                List.of(
                        new Column("Reference, how serious", 4),
                        new Column("Vulnerability, where and when, how we know, where it stands", 21)),
                rows);
    }

    private static String methodsExposed(Entry vulnerability) {
        String methods = vulnerability.references("methods");
        return methods.isEmpty() ? vulnerability.said("methods") : "Exposes people to " + methods;
    }

    private static List<Block> methods(Edition edition) {
        List<Row> rows = SectionAssessment.considered(edition).stream()
                .map(method -> new Row(List.of(
                        method.named(method.given("category")),
                        Cell.loud(
                                method.title(),
                                method.said("; ", "zones", "phases"),
                                method.labelled("Why it applies", "applicabilityReason"),
                                method.labelled("Who is exposed", "scenario"),
                                method.labelled("Reasonable worst case", "worstCase"),
                                method.labelled("In place already", "existingControls")),
                        new Cell("", levels(method)))))
                .toList();
        return Sections.table(
                "",
                List.of(
                        new Column("Reference, category", 4),
                        new Column("Method, place and phase", 13),
                        new Column("Levels and why", 8)),
                rows);
    }

    private static List<String> levels(Entry method) {
        List<String> lines = new ArrayList<>(List.of(Levels.band(method)));
        lines.addAll(Levels.lines(method));
        lines.add(method.said("reasons"));
        lines.add(method.labelled("Confidence", "confidence"));
        String layered = method.references("layeredWith");
        lines.add(layered.isEmpty() ? "" : "May be layered with " + layered);
        lines.add(
                method.isGiven("carriedFrom")
                        ? "CARRIED from " + method.given("carriedFrom") + ", not looked at again"
                        : "");
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static List<Block> relied(Edition edition) {
        return notJudged(
                "Whose assessment is relied on",
                SectionAssessment.reliedOn(edition),
                method -> Cell.of(method.said("reliesOn"), method.given("applicabilityReason")));
    }

    private static List<Block> aside(Edition edition) {
        return notJudged(
                "Why it was set aside",
                SectionAssessment.setAside(edition),
                method -> method.cell("applicabilityReason"));
    }

    private static List<Block> notJudged(String heading, List<Entry> methods, Function<Entry, Cell> why) {
        List<Row> rows = methods.stream()
                .map(method -> new Row(List.of(
                        method.named(method.given("category")),
                        Cell.of(method.title(), method.given("; ", "zones", "phases")),
                        why.apply(method))))
                .toList();
        return Sections.table(
                "",
                List.of(
                        new Column("Reference, category", 4),
                        new Column("Method, place and phase", 8),
                        new Column(heading, 11)),
                rows);
    }
}
