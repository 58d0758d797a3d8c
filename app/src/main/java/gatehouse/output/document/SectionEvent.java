package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        List<Answer> rows = new ArrayList<>(List.of(
                Answer.of("Days, kind", Sentences.of(event.edition().days(), event.said("eventKind"))),
                Answer.of(
                        "How many",
                        Sentences.of(
                                event.labelled("Expected at the busiest time", "attendance"),
                                event.said("attendanceBasis"))),
                Answer.of(
                        "Who comes, and how",
                        Sentences.of(
                                event.said("profile"),
                                event.said("ticketing"),
                                event.labelled("Publicity", "publicity"))),
                Answer.of(
                        "Protected persons",
                        Sentences.of(
                                event.labelled("Attend", "protectedPersons"),
                                event.labelled("Plan that covers them", "protectedPersonsPlan"))),
                Answer.of("Force areas", event.said("forceAreas")),
                Answer.of("Premises Act 2025", event.said("actTier")),
                Answer.of("On record", event.said("history"))));
        rows.removeIf(row -> row.words().isEmpty());
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
                        Cell.of(Sentences.of(runs(phase), phase.said("notes"))))))
                .toList();
        return Sections.table(
                "Phases, by the clock at the event",
                List.of(new Column("Reference", 3), new Column("Phase", 4), new Column("Runs, people, note", 18)),
                rows);
    }

    private static String runs(Entry phase) {
        String people = phase.isGiven("attendance")
                ? phase.given("attendance") + " people"
                : phase.labelled("People", "attendance");
        return Stream.of(windows(phase), people)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String typeIfOther(Entry phase) {
        String type = phase.given("phaseType");
        return type.equals(phase.title()) ? "" : type;
    }

    /** A line each: when it runs and for how many. */
    static List<Block> phaseLines(Edition edition) {
        return Sections.bullets(edition.each("PHASE").stream()
                .map(phase -> phase.reference() + " " + Characters.isolated(phase.title()) + ": " + runs(phase))
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

    private static String windows(Entry phase) {
        return phase.isGiven("windows")
                ? phase.entries("windows").stream().map(PrintedDates::window).collect(Collectors.joining("; "))
                : phase.said("windows");
    }

    static List<Block> factors(Edition edition) {
        List<Row> rows = edition.each("FACTOR").stream()
                .map(factor -> new Row(List.of(
                        factor.named(factor.given("factorKind")),
                        Cell.of(Sentences.of(
                                factor.said("statement"), factor.given("timing"), factor.said("effect"))))))
                .toList();
        return Sections.table(
                "Other factors",
                List.of(new Column("Reference, kind", 4), new Column("Factor, when, and what it changes", 21)),
                rows);
    }
}
