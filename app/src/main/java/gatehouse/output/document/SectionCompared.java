package gatehouse.output.document;

import java.util.List;

import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** What else was considered for each recommendation, and what each might make worse. Never what anything costs. */
final class SectionCompared {
    private SectionCompared() {}

    static List<Block> full(Edition edition) {
        List<Row> rows = Asked.all(edition).stream()
                .filter(recommendation -> !recommendation.said("alternatives").isEmpty()
                        || !recommendation.said("sideEffects").isEmpty())
                .map(recommendation -> new Row(List.of(
                        recommendation.named(),
                        recommendation.cell("alternatives"),
                        recommendation.cell("sideEffects"))))
                .toList();
        return Section.orSentence(
                Sections.table(
                        "",
                        List.of(
                                new Column("Reference", 3),
                                new Column("What else was considered", 11),
                                new Column("What it might make worse", 9)),
                        rows),
                edition,
                "No option was compared in writing in this version.");
    }
}
