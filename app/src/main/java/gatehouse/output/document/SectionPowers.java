package gatehouse.output.document;

import java.util.List;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** Powers, orders made or awaited, rights and equality, health and safety, data protection. */
final class SectionPowers {
    private SectionPowers() {}

    static List<Block> full(Edition edition) {
        List<Row> rows = edition.each("POWER").stream()
                .map(power -> new Row(List.of(
                        power.named(power.said("status")),
                        Cell.of(Sentences.of(
                                named(power),
                                power.said("effect"),
                                power.labelled("Owner", "owner"),
                                power.labelled("By or from", "dueOn"))))))
                .toList();
        return Section.orSentence(
                Sections.table(
                        "",
                        List.of(
                                new Column("Reference, status", 4),
                                new Column("Power, order or policy; what it allows, limits or asks here", 21)),
                        rows),
                edition,
                "No power, order or policy is recorded in this version.");
    }

    private static String named(Entry power) {
        return power.title() + (power.isGiven("orderReference") ? ", " + power.given("orderReference") : "");
    }

    /** A line each: what it is, where it stands, whose it is. */
    static List<Block> concise(Edition edition) {
        return Section.orSentence(
                Sections.bullets(edition.each("POWER").stream()
                        .map(power -> power.reference() + " " + power.title() + ": "
                                + Counted.sentence(power.said("; ", "status", "dueOn", "owner")))
                        .toList()),
                edition,
                "No power, order or policy is recorded in this version.");
    }
}
