package gatehouse.assessment.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import gatehouse.foundation.force.RiskScale;

/**
 * The squares of a scale with the assessments that lie in each: what a page draws, and what it and documents say in
 * words. Nothing is added up or averaged; a square says how many lie in it and which.
 */
public record Matrix(RiskScale scale, List<Placed> placed) {
    private static final int LONGEST_LABEL = 10;

    public Matrix {
        placed = List.copyOf(placed);
    }

    /** The scale alone. */
    public static Matrix of(RiskScale scale) {
        return new Matrix(scale, List.of());
    }

    /** One row in words, the most likely first. */
    public record Row(String likelihood, List<Square> squares) {
        public Row {
            squares = List.copyOf(squares);
        }
    }

    /** One square of it. */
    public record Square(int likelihood, int impact, RiskScale.Band band, List<Placed> placed) {
        public Square {
            placed = List.copyOf(placed);
        }

        /** What the drawing writes in it: "3 High"; the number alone where the name would not fit. */
        public String label() {
            return band.name().length() > LONGEST_LABEL ? "" + band.number() : band.number() + " " + band.name();
        }

        /** "High: 2 assessments (MTH-001, MTH-004)", "High: none". */
        public String words() {
            if (placed.isEmpty()) {
                return band.name() + ": none";
            }
            return band.name() + ": " + placed.size() + (placed.size() == 1 ? " assessment" : " assessments") + " ("
                    + placed.stream().map(Placed::reference).collect(Collectors.joining(", ")) + ")";
        }
    }

    /** The heads of the columns in words: "1 Minor". */
    public List<String> impacts() {
        return numbered(scale.impact());
    }

    /** The table that says in words what the drawing shows, the most likely row first. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<String> words = numbered(scale.likelihood());
        for (int likelihood = words.size(); likelihood >= 1; likelihood--) {
            int level = likelihood;
            rows.add(new Row(
                    words.get(level - 1),
                    IntStream.rangeClosed(1, scale.impact().size())
                            .mapToObj(impact -> square(level, impact))
                            .toList()));
        }
        return rows;
    }

    private Square square(int likelihood, int impact) {
        return new Square(
                likelihood,
                impact,
                scale.inBands().band(likelihood, impact).orElseThrow(),
                placed.stream().filter(one -> one.isAt(likelihood, impact)).toList());
    }

    /** Squares with something in them, the worst band first. */
    public List<Square> occupied() {
        return rows().stream()
                .flatMap(row -> row.squares().stream())
                .filter(square -> !square.placed().isEmpty())
                .sorted((one, other) ->
                        Integer.compare(other.band().number(), one.band().number()))
                .toList();
    }

    /** Assessments that apply and lie in no square: nobody has judged them, or not by this scale. */
    public List<Placed> unjudged() {
        return placed.stream()
                .filter(one -> scale.inBands()
                        .band(one.likelihood().orElse(0L), one.impact().orElse(0L))
                        .isEmpty())
                .toList();
    }

    private static List<String> numbered(List<String> words) {
        return IntStream.rangeClosed(1, words.size())
                .mapToObj(level -> level + " " + words.get(level - 1))
                .toList();
    }
}
