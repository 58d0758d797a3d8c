package gatehouse.output.document;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** Methods considered, worst first; the vulnerabilities; what was set aside and why. */
final class SectionAssessment {
    private static final int TOP = 10;
    private static final int MOST_SERIOUS = 5;

    private SectionAssessment() {}

    static List<Entry> considered(Edition edition) {
        return edition.each("METHOD_ASSESSMENT").stream()
                .filter(method -> !method.is("applicability", "NOT_APPLICABLE"))
                .sorted(Levels.WORST_FIRST)
                .toList();
    }

    static List<Entry> setAside(Edition edition) {
        return edition.each("METHOD_ASSESSMENT").stream()
                .filter(method -> method.is("applicability", "NOT_APPLICABLE"))
                .toList();
    }

    static List<Block> full(Edition edition) {
        return Section.orSentence(
                Sections.all(
                        counted(edition),
                        Sections.under("The worst first", top(edition)),
                        Sections.under("The most serious vulnerabilities", serious(edition)),
                        MethodGrid.of(edition)),
                edition,
                "No method of attack is assessed in this version.");
    }

    static List<Block> concise(Edition edition) {
        List<Entry> considered = considered(edition);
        return Section.orSentence(
                Sections.all(
                        Sections.under(
                                "Considered, worst first",
                                lines(considered.stream().limit(MOST_SERIOUS).toList(), Levels::words)),
                        Sections.paragraph(
                                others(considered.stream().skip(MOST_SERIOUS).toList())),
                        Sections.under(
                                "Not considered further",
                                lines(setAside(edition), method -> method.said("applicabilityReason"))),
                        Sections.under(
                                "Vulnerabilities",
                                edition.hasFullForm()
                                        ? serious(edition)
                                        : lines(
                                                vulnerabilities(edition),
                                                entry -> entry.said(", ", "severity", "status")))),
                edition,
                "No method of attack is assessed in this version.");
    }

    private static String others(List<Entry> rest) {
        return rest.isEmpty()
                ? ""
                : "Then, in order: "
                        + rest.stream()
                                .map(method -> method.reference() + " " + method.title() + " ("
                                        + (Levels.isJudged(method) ? Levels.digits(method) : Levels.words(method))
                                        + ")")
                                .collect(Collectors.joining("; "))
                        + ". L is likelihood, I is impact.";
    }

    /** A line each: the reference, what it is, and one thing said of it. */
    private static List<Block> lines(List<Entry> entries, Function<Entry, String> said) {
        return Sections.bullets(entries.stream()
                .map(entry -> entry.reference() + " " + Counted.sentence(entry.title()) + " "
                        + Counted.sentence(Counted.capital(said.apply(entry))))
                .map(String::strip)
                .toList());
    }

    private static List<Block> counted(Edition edition) {
        List<Entry> judged =
                considered(edition).stream().filter(Levels::isJudged).toList();
        if (judged.isEmpty()) {
            return List.of();
        }
        String words = Counted.capital(Counted.of(
                        considered(edition).size(),
                        "method at a place and phase applies",
                        "methods at places and phases apply"))
                + "; "
                + Counted.of(
                        setAside(edition).size(), "was set aside with its reason", "were set aside with their reasons")
                + ". Annex A gives each in full. Levels are of the scale “"
                + edition.plan().asked().scale().name()
                + "”; they are not added or multiplied.";
        return Sections.all(
                Sections.paragraph(words), List.of(Levels.counts("How many at each pair of levels", judged, edition)));
    }

    private static List<Block> top(Edition edition) {
        List<Row> rows = considered(edition).stream()
                .limit(TOP)
                .map(method -> new Row(List.of(
                        method.named(),
                        Cell.of(method.title(), answeredBy(method)),
                        Levels.cell(method),
                        method.cell("confidence"))))
                .toList();
        return Sections.table(
                "",
                List.of(
                        new Column("Reference", 3),
                        new Column("Method, place and phase", 12),
                        new Column("Levels", 5),
                        new Column("Confidence", 3)),
                rows);
    }

    private static String answeredBy(Entry method) {
        List<Entry> answering = Asked.all(method.edition()).stream()
                .filter(recommendation ->
                        recommendation.item().answers().list("methods").contains(method.reference()))
                .toList();
        return answering.isEmpty() ? "No recommendation answers it" : "Answered by " + Counted.references(answering);
    }

    /** The most serious first, as they were judged. */
    private static List<Entry> vulnerabilities(Edition edition) {
        List<String> order = List.of("HIGH", "MODERATE", "LOW");
        return edition.each("VULNERABILITY").stream()
                .sorted(Comparator.comparingInt(vulnerability -> {
                    int place = order.indexOf(
                            vulnerability.item().answers().text("severity").orElse(""));
                    return place < 0 ? order.size() : place;
                }))
                .toList();
    }

    /** "High, open, Marine Drive". */
    private static String state(Entry vulnerability) {
        return vulnerability.said(", ", "severity", "status", "zones");
    }

    private static List<Block> serious(Edition edition) {
        List<Entry> all = vulnerabilities(edition);
        List<Entry> serious = all.stream()
                .filter(vulnerability -> vulnerability.is("severity", "HIGH"))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        String rest = Counted.capital(Counted.of(all.size(), "vulnerability is", "vulnerabilities are"))
                + " recorded, " + serious.size()
                + " of them judged high. Annex A gives each with how it is known.";
        return Sections.all(
                lines(serious.stream().limit(MOST_SERIOUS).toList(), SectionAssessment::state),
                Sections.paragraph(rest));
    }
}
