package gatehouse.assessment.risk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import gatehouse.foundation.force.RiskScale;

/**
 * The squares of a scale file, each with the number of its band. Every square has one band, every band has a square, and
 * what is likelier or graver is never in a lesser band.
 *
 * @param scale the levels and bands of the same file
 * @param faults to which a sentence is added for each fault, which names the square
 */
record ScaleSquares(RiskScale scale, List<String> faults) {

    /** The numbers of the bands by likelihood and then impact, 0 where a fault was found. */
    List<List<Integer>> read(List<?> typed) {
        int levels = scale.likelihood().size();
        if (typed.size() != levels) {
            faults.add(thereAre(typed.size(), "row", "rows") + " of squares and " + counted(levels, "level", "levels")
                    + " of likelihood. Each level has one row.");
        }
        List<List<Integer>> squares = new ArrayList<>();
        for (Object row : typed) {
            squares.add(row(squares.size() + 1, row));
        }
        Set<Integer> used = new HashSet<>();
        squares.forEach(used::addAll);
        scale.bands().stream()
                .filter(band -> !used.contains(band.number()))
                .forEach(band -> faults.add("No square is in " + named(band.number()) + "."));
        neverFalling(squares);
        return squares;
    }

    private List<Integer> row(int likelihood, Object typed) {
        List<?> cells = typed instanceof List<?> list ? list : List.of();
        int levels = scale.impact().size();
        if (cells.size() != levels) {
            faults.add("The row of squares of " + level("likelihood", likelihood, scale.likelihood()) + " has "
                    + counted(cells.size(), "square", "squares") + " and there "
                    + (levels == 1 ? "is 1 level" : "are " + levels + " levels") + " of impact.");
        }
        List<Integer> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(band(square(likelihood, row.size() + 1), cell));
        }
        return row;
    }

    private int band(String square, Object cell) {
        int bands = scale.bands().size();
        if (cell instanceof List<?> several && several.size() > 1) {
            faults.add(square + " is in more than one band. Give it one.");
            return 0;
        }
        long number = cell instanceof Long typed ? typed : 0;
        if (number == 0) {
            faults.add(square + " is in no band. Give it the number of one.");
            return 0;
        }
        if (number < 1 || number > bands) {
            faults.add(square + " is in band " + number + ", and there "
                    + (bands == 1 ? "is only 1" : "are only " + bands) + ".");
            return 0;
        }
        return Math.toIntExact(number);
    }

    private void neverFalling(List<List<Integer>> squares) {
        for (int likelihood = 1; likelihood <= squares.size(); likelihood++) {
            for (int impact = 1; impact <= squares.get(likelihood - 1).size(); impact++) {
                neverBelow(squares, likelihood, impact, likelihood - 1, impact);
                neverBelow(squares, likelihood, impact, likelihood, impact - 1);
            }
        }
    }

    private void neverBelow(List<List<Integer>> squares, int likelihood, int impact, int lessLikely, int lessGrave) {
        int band = at(squares, likelihood, impact);
        int lesser = at(squares, lessLikely, lessGrave);
        if (band > 0 && lesser > band) {
            faults.add(square(likelihood, impact) + " is in " + named(band) + ", below that of "
                    + (lessLikely < likelihood
                            ? level("likelihood", lessLikely, scale.likelihood())
                            : level("impact", lessGrave, scale.impact()))
                    + ", which is in " + named(lesser) + ". A band never falls as likelihood or impact rises.");
        }
    }

    private static int at(List<List<Integer>> squares, int likelihood, int impact) {
        boolean isThere = likelihood > 0
                && impact > 0
                && impact <= squares.get(likelihood - 1).size();
        return isThere ? squares.get(likelihood - 1).get(impact - 1) : 0;
    }

    private String named(int band) {
        return "band " + band + " “" + scale.bands().get(band - 1).name() + "”";
    }

    private String square(int likelihood, int impact) {
        return "The square of " + level("likelihood", likelihood, scale.likelihood()) + " and "
                + level("impact", impact, scale.impact());
    }

    /** "likelihood 2 “Possible”"; without words where the file has none for it. */
    private static String level(String axis, int number, List<String> words) {
        boolean hasWords = number <= words.size() && !words.get(number - 1).isEmpty();
        return axis + " " + number + (hasWords ? " “" + words.get(number - 1) + "”" : "");
    }

    private static String counted(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    static String thereAre(int number, String one, String several) {
        return (number == 1 ? "There is " : "There are ") + counted(number, one, several);
    }
}
