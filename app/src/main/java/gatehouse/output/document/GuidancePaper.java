package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.guidance.Guidance;
import gatehouse.action.guidance.Line;
import gatehouse.action.guidance.Looked;
import gatehouse.action.guidance.Shown;
import gatehouse.action.guidance.Shows;
import gatehouse.action.guidance.Source;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** The published guidance, point by point, with what this version shows of each. */
final class GuidancePaper {
    private static final int NAMED = 8;
    private static final List<Column> COLUMNS =
            List.of(new Column("What is asked", 7), new Column("In this version", 8), new Column("Blank or open", 8));

    private GuidancePaper() {}

    static List<Block> of(Edition edition) {
        Guidance guidance = Guidance.in(new Looked(
                edition.plan(),
                edition.missing(),
                edition.versions(),
                edition.status().isPlan() ? edition.status().title() : "",
                Map.of()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Guidance, point by point, " + edition.subject(), "guidance"));
        blocks.add(
                new Block.Callout(
                        counted(guidance),
                        "What published guidance asks, in our own words, beside what version "
                                + edition.version().number()
                                + " shows of each point. Whether that is enough is for people to say: nothing here is a score."));
        guidance.sources().forEach(source -> blocks.addAll(of(guidance, source)));
        return blocks;
    }

    private static String counted(Guidance guidance) {
        String counts = guidance.counts().entrySet().stream()
                .map(count -> count.getKey().words().toLowerCase(Locale.UK) + " " + count.getValue())
                .collect(Collectors.joining(", "));
        return Counted.of(guidance.points().size(), "point", "points") + ": " + counts;
    }

    private static List<Block> of(Guidance guidance, Source source) {
        return List.of(
                new Block.Heading(2, source.title(), source.name().toLowerCase(Locale.UK)),
                new Table(
                        Counted.sentence(source.published()),
                        COLUMNS,
                        true,
                        guidance.of(source).stream()
                                .map(point -> row(guidance, point))
                                .toList()));
    }

    private static Row row(Guidance guidance, Shown point) {
        return new Row(List.of(
                Cell.of(guidance.place(point) + ". " + point.asks()),
                cell("", point.of(Shows.EVIDENCE, Shows.NOT_ASKED)),
                lacking(point)));
    }

    /** What is blank comes first; what is open after it says so in each line. */
    private static Cell lacking(Shown point) {
        List<Line> blank = point.of(Shows.BLANK);
        List<Line> open = point.of(Shows.OPEN);
        if (blank.isEmpty()) {
            return cell(open.isEmpty() ? "" : "OPEN", open);
        }
        return new Cell(
                "NOTHING ON RECORD",
                Stream.concat(
                                blank.stream().map(GuidancePaper::words),
                                open.stream().map(line -> "OPEN: " + words(line)))
                        .toList());
    }

    private static Cell cell(String loud, List<Line> lines) {
        return new Cell(loud, lines.stream().map(GuidancePaper::words).toList());
    }

    private static String words(Line line) {
        return Counted.sentence(Counted.capital(line.onPaper(NAMED)));
    }
}
