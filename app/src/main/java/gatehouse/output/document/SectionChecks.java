package gatehouse.output.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** What is tested, what is looked at on the day, and what makes us look again. */
final class SectionChecks {
    private record Due(LocalDate day, String what) {}

    private SectionChecks() {}

    static List<Block> full(Edition edition) {
        if (edition.isPublished()) {
            return List.of();
        }
        return Sections.all(
                Sections.under("Tests", Sections.paragraph(tests(edition))),
                Sections.under("Checks on the day", checks(edition)),
                Sections.under("Looked at again", reviews(edition)));
    }

    private static String tests(Edition edition) {
        long all = edition.each("CONTINGENCY").size();
        String untested = SectionContingencies.untested(edition);
        if (all == 0) {
            return "There is no contingency to test.";
        }
        return untested.isEmpty()
                ? "Every contingency has been tested."
                : "Not tested yet: " + untested + ", of " + Counted.of(all, "contingency", "contingencies") + ".";
    }

    /** How each recommendation is known to work, of those that are not turned down. */
    private static List<Block> checks(Edition edition) {
        List<Row> rows = Asked.all(edition).stream()
                .filter(recommendation -> !recommendation.said("success").isEmpty())
                .filter(recommendation ->
                        !Said.of(recommendation).settledOutcome().equals("NOT_ACCEPTED"))
                .map(recommendation -> new Row(List.of(recommendation.named(), recommendation.cell("success"))))
                .toList();
        return Sections.table(
                "", List.of(new Column("Reference", 3), new Column("How we know that it works", 22)), rows);
    }

    private static List<Block> reviews(Edition edition) {
        Map<LocalDate, List<String>> byDay = new TreeMap<>();
        due(edition)
                .forEach(due -> byDay.computeIfAbsent(due.day(), day -> new ArrayList<>())
                        .add(due.what()));
        return Sections.all(
                Sections.paragraph("At once, when any of these changes: the threat level, intelligence, the strategic"
                        + " intentions or who holds command, the venue, route or timing, a plan that this one was read"
                        + " against; and after an attack elsewhere. On a day:"),
                Sections.table(
                        "",
                        List.of(new Column("Day", 4), new Column("What is looked at again", 21)),
                        byDay.entrySet().stream()
                                .map(day ->
                                        Row.of(PrintedDates.day(day.getKey()), Sentences.of(day.getValue().stream())))
                                .toList()));
    }

    private static List<Due> due(Edition edition) {
        List<Due> due = new ArrayList<>();
        edition.each("THREAT")
                .forEach(threat -> add(
                        due, threat, "validUntil", threat.reference() + " " + threat.title() + " holds until then"));
        edition.each("POWER").stream()
                .filter(power -> power.is("status", "APPLIED_FOR") || power.is("status", "AWAITED"))
                .forEach(power -> add(due, power, "dueOn", power.reference() + " " + power.title() + ": is it made?"));
        for (Entry recommendation : Asked.all(edition)) {
            Said said = Said.of(recommendation);
            Stream.of(said.commanders(), said.answer())
                    .flatMap(Optional::stream)
                    .filter(word -> !word.get("deferredTo").isEmpty())
                    .forEach(word -> due.add(new Due(
                            LocalDate.parse(word.get("deferredTo")),
                            recommendation.reference() + ": deferred to then")));
        }
        due.addAll(risks(edition));
        return due;
    }

    /** All that fall on one day are named together. */
    private static List<Due> risks(Edition edition) {
        Map<String, List<Entry>> byDay = SectionRisks.all(edition).stream()
                .filter(risk -> risk.item().answers().text("reviewOn").isPresent())
                .collect(Collectors.groupingBy(
                        risk -> risk.item().answers().text("reviewOn").orElseThrow()));
        return byDay.entrySet().stream()
                .map(day ->
                        new Due(LocalDate.parse(day.getKey()), "Residual risk " + Counted.references(day.getValue())))
                .toList();
    }

    private static void add(List<Due> due, Entry entry, String field, String what) {
        entry.item().answers().text(field).ifPresent(day -> due.add(new Due(LocalDate.parse(day), what)));
    }
}
