package gatehouse.output.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import gatehouse.assessment.risk.Matrix;
import gatehouse.assessment.risk.Placed;
import gatehouse.foundation.force.RiskScale;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/**
 * Likelihood and impact as documents print them: levels with their words, worst first, and how many of each.
 *
 * <p>Levels are names in an order. They are never multiplied or averaged, for no sum of them means anything.
 */
final class Levels {
    /** The worst band first, of one band the worst impact, then the likeliest; what was not judged comes last. */
    static final Comparator<Entry> WORST_FIRST = Comparator.<Entry>comparingLong(Levels::bandNumber)
            .thenComparingLong(entry -> level(entry, "impact"))
            .thenComparingLong(entry -> level(entry, "likelihood"))
            .reversed()
            .thenComparing(Entry::reference);

    private static final Pattern WITHIN_A_BAND =
            Pattern.compile("(?:from )?(\\S[^():;,]*) \\(likelihood [^)]*\\) to \\1 \\(likelihood [^)]*\\)");

    private Levels() {}

    private static long level(Entry entry, String axis) {
        return entry.item().answers().number(axis).orElse(0L);
    }

    private static int bandNumber(Entry entry) {
        return entry.asked()
                .scale()
                .inBands()
                .band(level(entry, "likelihood"), level(entry, "impact"))
                .map(RiskScale.Band::number)
                .orElse(0);
    }

    /** The name of the band; empty where it was not judged or the scale has no bands. */
    static String band(Entry entry) {
        return band(entry.asked().scale(), level(entry, "likelihood"), level(entry, "impact"));
    }

    /** The same of levels that no answer says. */
    static String band(RiskScale scale, long likelihood, long impact) {
        return scale.hasBands()
                ? scale.band(likelihood, impact).map(RiskScale.Band::name).orElse("")
                : "";
    }

    /** "High (likelihood 3 Likely, impact 4 Severe)" without its levels; a move within one band says so. */
    static String bandsAlone(String words) {
        return WITHIN_A_BAND.matcher(words).replaceAll("within $1").replaceAll(" \\(likelihood [^)]*\\)", "");
    }

    /** The same with the levels in digits: "High L3 I4". */
    static String inDigits(String words) {
        return words.replaceAll(" \\(likelihood (\\d+)[^,]*, impact (\\d+)[^)]*\\)", " L$1 I$2");
    }

    static boolean isJudged(Entry entry) {
        return level(entry, "impact") > 0 && level(entry, "likelihood") > 0;
    }

    /** "likelihood 3 Likely, impact 4 Severe". */
    static String words(Entry entry) {
        String likelihood = entry.said("likelihood");
        String impact = entry.said("impact");
        return likelihood.equals(impact) && !isJudged(entry)
                ? impact
                : "likelihood " + likelihood + ", impact " + impact;
    }

    static Cell cell(Entry entry) {
        return isJudged(entry) || entry.isGiven("impact") ? new Cell("", lines(entry)) : entry.cell("impact");
    }

    /** Likelihood and impact, a line each; or why there is neither. */
    static List<String> lines(Entry entry) {
        String likelihood = entry.said("likelihood");
        String impact = entry.said("impact");
        return likelihood.equals(impact) && !isJudged(entry)
                ? List.of(impact)
                : List.of("Likelihood " + likelihood, "Impact " + impact);
    }

    /**
     * How many were judged at each pair of levels, each square with its band in words, from the model that pages draw;
     * rows from the likeliest, columns to the worst. A version kept before scales had bands shows the counts alone.
     */
    static Table counts(String caption, List<Entry> judged, Edition edition) {
        RiskScale scale = edition.plan().asked().scale();
        List<Column> columns = new ArrayList<>(List.of(new Column("Likelihood", 3)));
        for (int i = 1; i <= scale.impact().size(); i++) {
            columns.add(new Column("Impact " + i + " " + scale.impact().get(i - 1), 2));
        }
        return new Table(caption, columns, true, scale.hasBands() ? banded(judged, scale) : bare(judged, scale));
    }

    private static List<Row> banded(List<Entry> judged, RiskScale scale) {
        List<Row> rows = new ArrayList<>();
        for (Matrix.Row row : matrix(judged, scale).rows()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.likelihood())));
            row.squares().forEach(square -> cells.add(cell(square)));
            rows.add(new Row(cells));
        }
        return rows;
    }

    private static Matrix matrix(List<Entry> judged, RiskScale scale) {
        return new Matrix(
                scale,
                judged.stream()
                        .map(entry -> new Placed(
                                entry.reference(),
                                entry.title(),
                                Optional.of(level(entry, "likelihood")),
                                Optional.of(level(entry, "impact"))))
                        .toList());
    }

    private static Cell cell(Matrix.Square square) {
        String band = square.band().number() + " " + square.band().name();
        int count = square.placed().size();
        Cell cell = count == 0 ? Cell.of(band) : Cell.loud(Integer.toString(count), band);
        return cell.marked(Mark.ofBand(square.band()));
    }

    private static List<Row> bare(List<Entry> judged, RiskScale scale) {
        List<Row> rows = new ArrayList<>();
        for (int l = scale.likelihood().size(); l >= 1; l--) {
            List<Cell> cells =
                    new ArrayList<>(List.of(Cell.of(l + " " + scale.likelihood().get(l - 1))));
            for (int i = 1; i <= scale.impact().size(); i++) {
                cells.add(Cell.of(count(judged, l, i)));
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    private static String count(List<Entry> judged, long likelihood, long impact) {
        long count = judged.stream()
                .filter(entry -> level(entry, "likelihood") == likelihood && level(entry, "impact") == impact)
                .count();
        return count == 0 ? "–" : Long.toString(count);
    }

    /** Likelihood and impact in two digits, for a grid whose key gives the words. */
    static String digits(Entry entry) {
        return "L" + level(entry, "likelihood") + " I" + level(entry, "impact");
    }
}
