package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.action.carryforward.AgainstLastYear;
import gatehouse.action.carryforward.Line;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;
import gatehouse.plan.item.Sentence;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.plan.Marking;

/** What became of last year's plan, kind by kind and in words; nothing for a plan that was begun afresh. */
final class SectionLastYear {
    private static final List<Column> COLUMNS = List.of(
            new Column("Kind", 5),
            new Column(Line.How.NEW.words(), 6),
            new Column(Line.How.CHANGED.words(), 6),
            new Column(Line.How.DROPPED.words(), 8),
            new Column(Line.How.UNCHANGED.words(), 3));

    private SectionLastYear() {}

    static List<Block> of(Edition edition) {
        AgainstLastYear against = AgainstLastYear.of(edition.plan());
        if (!against.isCarried()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        against.byKind().forEach((kind, lines) -> rows.add(row(edition, kind, lines)));
        return Sections.all(
                Sections.paragraph("Begun from " + against.from().orElseThrow().words() + ". "
                        + Counted.of(against.open().size(), "thing", "things")
                        + " that may have gone stale since "
                        + (against.open().size() == 1 ? "was" : "were")
                        + " neither confirmed nor done anew when this version was frozen. No decision, acceptance or"
                        + " endorsement of last year stands here."),
                Sections.table("Against last year", COLUMNS, rows));
    }

    private static Row row(Edition edition, Kind kind, List<Line> lines) {
        Map<Line.How, List<Line>> byHow = lines.stream().collect(Collectors.groupingBy(Line::how));
        return new Row(List.of(
                Cell.of(Sentence.begin(kind.plural())),
                Cell.of(references(byHow.getOrDefault(Line.How.NEW, List.of()))),
                Cell.of(references(byHow.getOrDefault(Line.How.CHANGED, List.of()))),
                new Cell(
                        "",
                        byHow.getOrDefault(Line.How.DROPPED, List.of()).stream()
                                .map(line -> dropped(edition, line))
                                .toList()),
                Cell.of(String.valueOf(
                        byHow.getOrDefault(Line.How.UNCHANGED, List.of()).size()))));
    }

    private static String references(List<Line> lines) {
        return lines.stream().map(Line::reference).collect(Collectors.joining(", "));
    }

    /** Nothing that stands calls for the marking of what is gone, so what was marked higher is named by its number alone. */
    private static String dropped(Edition edition, Line line) {
        String marking = line.marking();
        boolean higher = Marking.hasHandling(marking)
                || Marking.isHigher(marking, edition.plan().said("marking"));
        return higher ? line.reference() : line.reference() + " " + line.title();
    }
}
