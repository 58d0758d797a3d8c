package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.assessment.coverage.Assessment;
import gatehouse.assessment.coverage.AttackMethod;
import gatehouse.assessment.coverage.Coverage;
import gatehouse.assessment.coverage.CoverageFilter;
import gatehouse.assessment.coverage.CoverageTable;
import gatehouse.assessment.coverage.Square;
import gatehouse.assessment.coverage.State;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/**
 * The coverage grid on pages on their side: places down, phases across. What was not looked at is loud, the worst
 * governs, and where nothing is asked one line says why.
 */
final class CoverageGrid {
    private static final int MOST_COLUMNS = 12;

    private final Edition edition;
    private final Coverage coverage;

    CoverageGrid(Edition edition) {
        this.edition = edition;
        this.coverage = edition.coverage();
    }

    /** All methods in one grid, with those that are asked once for the event; none where nothing is asked by place. */
    List<Block> worst() {
        CoverageTable table = coverage.table(CoverageFilter.ALL);
        if (table.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Landscape(Sections.all(
                List.of(new Block.Heading(2, "Every method by place and phase: the worst governs", "")),
                Sections.paragraph(key()),
                set(table, ""),
                once(),
                Sections.bullets(notAsked(table)))));
    }

    /** A grid for each method, which says in every square whose assessment it shows. */
    List<Block> ofEach() {
        List<Block> blocks = new ArrayList<>();
        for (AttackMethod method : coverage.methods()) {
            CoverageTable table = coverage.table(CoverageFilter.ofMethod(method.code()));
            if (!method.once() && !table.isEmpty()) {
                blocks.addAll(set(table, method.code() + " " + method.words()));
            }
        }
        if (blocks.isEmpty()) {
            return List.of();
        }
        blocks.addAll(0, Sections.bullets(notAsked(coverage.table(CoverageFilter.ALL))));
        blocks.addAll(
                0,
                Sections.paragraph(marks() + " Only together: the place is one that most people or most methods are at,"
                        + " and nobody has looked at it by itself."));
        blocks.addAll(once());
        blocks.add(0, new Block.Heading(1, "Where each method was looked at", "grids"));
        return List.of(new Block.Landscape(blocks));
    }

    /** How many methods by place and phase lie in each state: what was not looked at first, then the worst. */
    static List<Block> counts(Edition edition) {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        edition.coverage().summary().stream()
                .filter(count -> count.number() > 0 || count.state() == State.NOT_CONSIDERED)
                .forEach(count -> {
                    columns.add(new Column(count.words(), 1));
                    cells.add(Cell.loud(Integer.toString(count.number())).marked(mark(count.state(), count, edition)));
                });
        return Sections.all(
                List.of(new Table(
                        "How many methods by place and phase, those not looked at first",
                        columns,
                        false,
                        List.of(new Row(cells)))),
                Sections.paragraph(edition.coverage().beyondAsked()));
    }

    private static Mark mark(State state, gatehouse.assessment.coverage.Counted count, Edition edition) {
        return switch (state) {
            case NOT_CONSIDERED -> count.number() > 0 ? Mark.NOT_LOOKED_AT : Mark.PLAIN;
            case CARRIED -> Mark.CARRIED;
            case NOT_ASKED -> Mark.NOT_ASKED;
            default ->
                count.band()
                        .filter(band -> edition.plan().asked().scale().hasBands())
                        .map(Mark::ofBand)
                        .orElse(Mark.PLAIN);
        };
    }

    /** In as many tables as leave their columns wide enough to read. */
    private List<Block> set(CoverageTable table, String caption) {
        List<Block> blocks = new ArrayList<>();
        int parts = (table.columns().size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        for (int part = 0; part < parts; part++) {
            int from = part * table.columns().size() / parts;
            int to = (part + 1) * table.columns().size() / parts;
            List<Column> columns = new ArrayList<>(List.of(new Column(table.corner(), 7)));
            table.columns().subList(from, to).forEach(phase -> columns.add(new Column(phase, 4)));
            List<Row> rows = table.rows().stream()
                    .filter(CoverageGrid::isAskedAnywhere)
                    .map(row -> row(row, from, to))
                    .toList();
            blocks.addAll(Sections.table(
                    part == 0 ? caption : caption.isEmpty() ? "Further phases" : caption + ", further phases",
                    columns,
                    rows));
        }
        return blocks;
    }

    private Row row(CoverageTable.Row row, int from, int to) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.heading())));
        row.squares().subList(from, to).forEach(square -> cells.add(cell(square)));
        return new Row(cells);
    }

    private Cell cell(Optional<Square> shown) {
        if (shown.isEmpty()) {
            return Cell.of();
        }
        Square square = shown.get();
        boolean loud = square.state() == State.NOT_CONSIDERED || square.state() == State.CARRIED;
        List<String> lines = new ArrayList<>();
        if (square.state() == State.NOT_CONSIDERED && square.method().isEmpty()) {
            square.governing().ifPresent(worst -> lines.add("else " + worst.said()));
        }
        square.governing()
                .filter(worst -> square.method().isPresent() || worst.state() == State.ASSESSED)
                .ifPresent(worst -> lines.add(named(square, worst)));
        if (square.method().isPresent() && square.togetherOnly()) {
            lines.add("only together");
        }
        if (square.contradicted()) {
            lines.add("two disagree");
        }
        return (loud
                        ? Cell.loud(square.words().toUpperCase(Locale.UK), lines.toArray(String[]::new))
                        : Cell.of(Stream.concat(Stream.of(said(square)), lines.stream())
                                .toArray(String[]::new)))
                .marked(Mark.of(square, edition.plan().asked().scale()));
    }

    private static String said(Square square) {
        return switch (square.state()) {
            case NOT_ASKED -> "not asked";
            case RELIES_ON -> "another's";
            case NOT_APPLICABLE -> square.method().isEmpty() ? "none applies" : square.words();
            default -> square.words();
        };
    }

    /** By the method where the square is of all of them, else by the assessment; and how many it fills together. */
    private String named(Square square, Assessment governing) {
        String name = square.method().isPresent()
                ? governing.reference()
                : edition.find(governing.reference())
                        .flatMap(method -> method.item().answers().text("category"))
                        .orElse(governing.reference());
        return governing.fills() > 1 ? name + " ×" + governing.fills() : name;
    }

    /** Places at which nothing is asked in any phase, each with why. */
    private static List<String> notAsked(CoverageTable table) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        table.rows().stream()
                .filter(row -> !isAskedAnywhere(row))
                .forEach(row -> byReason.computeIfAbsent(
                                row.squares().get(0).map(Square::why).orElse(""), why -> new ArrayList<>())
                        .add(Characters.isolated(row.heading())));
        return byReason.entrySet().stream()
                .map(one -> String.join("; ", one.getValue()) + ". " + one.getKey())
                .toList();
    }

    private static boolean isAskedAnywhere(CoverageTable.Row row) {
        return row.squares().stream().flatMap(Optional::stream).anyMatch(square -> square.state() != State.NOT_ASKED);
    }

    /** One row for all: each method that belongs to no place, with what was found and by which assessment. */
    private List<Block> once() {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        coverage.eventTable(CoverageFilter.ALL).rows().forEach(row -> {
            columns.add(new Column(row.heading(), 1));
            cells.add(onceCell(row.squares().get(0)));
        });
        return columns.isEmpty()
                ? List.of()
                : List.of(new Table("Asked once for the event", columns, false, List.of(new Row(cells))));
    }

    private Cell onceCell(Optional<Square> shown) {
        return shown.filter(square -> square.governing().isPresent())
                .map(square -> Cell.of(square.words() + ", "
                                + square.governing().orElseThrow().reference())
                        .marked(Mark.of(square, edition.plan().asked().scale())))
                .orElseGet(() -> Cell.loud("NOT LOOKED AT").marked(Mark.NOT_LOOKED_AT));
    }

    private String key() {
        String names = coverage.methods().stream()
                .filter(method -> !method.once())
                .map(method -> method.code() + " " + method.words())
                .collect(Collectors.joining("; "));
        return "Each square shows the worst of all methods and which it is. " + marks() + " Annex A has a grid for each"
                + " method. " + names + ".";
    }

    private static String marks() {
        return "×4: filled together, one assessment says the same of four places and phases. Another's: relies on another's"
                + " assessment. Not asked: no asset, no people and no way in are recorded there then.";
    }
}
