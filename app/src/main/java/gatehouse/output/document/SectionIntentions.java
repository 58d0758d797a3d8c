package gatehouse.output.document;

import java.util.Comparator;
import java.util.List;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** The commander's intentions, word for word and in the commander's order. */
final class SectionIntentions {
    private SectionIntentions() {}

    static List<Block> full(Edition edition) {
        return Sections.all(
                aim(edition),
                objectives(edition),
                Sections.answers(Sections.rows(
                        edition.one("STRATEGY"),
                        "Limits on tactics",
                        "tacticalParameters",
                        "Human rights",
                        "humanRights",
                        "Equality and community",
                        "equality",
                        "Health and safety",
                        "healthAndSafety")));
    }

    static List<Block> concise(Edition edition) {
        return Sections.all(
                aim(edition),
                lines(edition),
                Sections.paragraph(edition.one("STRATEGY")
                        .map(strategy -> strategy.labelled("Limits on tactics", "tacticalParameters"))
                        .orElse("")));
    }

    private static List<Block> aim(Edition edition) {
        return edition.one("STRATEGY")
                .map(strategy -> Sections.all(
                        List.of(new Block.Callout("Aim", strategy.said("aim"))), Sections.paragraph(issued(strategy))))
                .orElse(List.of());
    }

    private static String issued(Entry strategy) {
        String issued = strategy.given(", ", "issuer", "issuedAt");
        String version = strategy.labelled("Version", "version").replace(": ", " ");
        return issued.isEmpty() ? "" : "Issued by " + issued + (version.isEmpty() ? "." : ". " + version + ".");
    }

    private static List<Entry> inOrder(Edition edition) {
        return edition.each("OBJECTIVE").stream()
                .sorted(Comparator.comparingLong(objective ->
                        objective.item().answers().number("orderNumber").orElse(Long.MAX_VALUE)))
                .toList();
    }

    private static List<Block> lines(Edition edition) {
        return Sections.bullets(inOrder(edition).stream()
                .map(objective -> objective.given("orderNumber") + " (" + objective.reference() + ") "
                        + objective.said("statement"))
                .toList());
    }

    private static List<Block> objectives(Edition edition) {
        List<Row> rows = inOrder(edition).stream()
                .map(objective -> new Row(List.of(
                        objective.named(),
                        Cell.of(objective.given("orderNumber")),
                        Cell.of(objective.said("statement"), objective.labelled("Source", "source")))))
                .toList();
        return Sections.table(
                "Objectives, in the commander's order",
                List.of(
                        new Column("Reference", 3),
                        new Column("Order", 2),
                        new Column("Objective, and its source", 20)),
                rows);
    }
}
