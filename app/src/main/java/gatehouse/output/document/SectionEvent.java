package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** The event, its phases with every window, and what else bears on it. */
final class SectionEvent {
    private SectionEvent() {}

    static List<Block> full(Edition edition) {
        return Sections.all(event(edition, true), phases(edition), factors(edition));
    }

    static List<Block> event(Edition edition, boolean full) {
        return edition.one("EVENT")
                .map(event -> Sections.all(
                        Sections.paragraph(event.said("description")),
                        full ? everything(event) : Sections.paragraph(essentials(event))))
                .orElse(List.of());
    }

    private static List<Block> everything(Entry event) {
        List<Answer> rows =
                new ArrayList<>(List.of(Answer.of("Days", event.edition().days())));
        rows.addAll(event.answers(
                "Kind of event", "eventKind",
                "Expected at the busiest time", "attendance",
                "That number rests on", "attendanceBasis",
                "Publicity", "publicity",
                "How people get in", "ticketing",
                "Who will be there", "profile",
                "Protected persons attend", "protectedPersons",
                "Plan that covers them", "protectedPersonsPlan",
                "Force areas", "forceAreas",
                "Premises Act 2025", "actTier",
                "On record", "history"));
        rows.removeIf(row -> row.loud().isEmpty() && row.words().isEmpty());
        return Sections.answers(rows);
    }

    private static String essentials(Entry event) {
        return Sentences.of(
                event.edition().days(),
                event.labelled("Expected at the busiest time", "attendance"),
                event.labelled("That rests on", "attendanceBasis"),
                event.labelled("Protected persons attend", "protectedPersons"),
                event.labelled("On record", "history"));
    }

    static List<Block> phases(Edition edition) {
        List<Row> rows = edition.each("PHASE").stream()
                .map(phase -> new Row(List.of(
                        phase.named(),
                        Cell.of(phase.title(), typeIfOther(phase)),
                        windows(phase),
                        phase.cell("attendance"),
                        phase.cell("notes"))))
                .toList();
        return Sections.table(
                "Phases, by the clock at the event",
                List.of(
                        new Column("Reference", 3),
                        new Column("Phase", 4),
                        new Column("Runs", 8),
                        new Column("People", 2),
                        new Column("Note", 8)),
                rows);
    }

    private static String typeIfOther(Entry phase) {
        String type = phase.given("phaseType");
        return type.equals(phase.title()) ? "" : type;
    }

    /** A line each: when it runs and for how many. */
    static List<Block> phaseLines(Edition edition) {
        return Sections.bullets(edition.each("PHASE").stream()
                .map(phase -> phase.reference() + " " + Characters.isolated(phase.title()) + ": "
                        + String.join("; ", windows(phase).paragraphs())
                        + (phase.isGiven("attendance") ? "; " + phase.given("attendance") + " people" : ""))
                .toList());
    }

    /** A line each: what it is and when. */
    static List<Block> factorLines(Edition edition) {
        return Sections.bullets(edition.each("FACTOR").stream()
                .map(factor -> Sentences.of(
                        factor.reference() + " " + factor.said("statement"),
                        edition.isPublished() ? factor.given("timing") : factor.said("effect")))
                .toList());
    }

    private static Cell windows(Entry phase) {
        Cell cell = phase.cell("windows");
        return new Cell(
                cell.loud(),
                cell.paragraphs().stream().map(PrintedDates::window).toList());
    }

    static List<Block> factors(Edition edition) {
        List<Row> rows = edition.each("FACTOR").stream()
                .map(factor -> new Row(List.of(
                        factor.named(factor.given("factorKind")),
                        Cell.of(Counted.sentence(factor.said("statement")), factor.given("timing")),
                        factor.cell("effect"))))
                .toList();
        return Sections.table(
                "Other factors",
                List.of(new Column("Reference", 3), new Column("Factor", 8), new Column("What it changes", 8)),
                rows);
    }
}
