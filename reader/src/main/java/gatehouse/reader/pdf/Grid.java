package gatehouse.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A table that is ruled: crossing lines with cells between them. A rule left out between two cells makes them one. */
final class Grid {
    private static final float SLACK = 3;
    private static final float NARROWEST = 4;
    private static final int MOST_CELLS = 20_000;

    private final List<Rule> rules;
    private final List<Float> columns;
    private final List<Float> rows;

    private Grid(List<Rule> rules) {
        this.rules = rules;
        this.columns = edges(rules, false);
        this.rows = edges(rules, true);
    }

    /** Every ruled table on a page; a box round some text is none. */
    static List<Grid> in(List<Rule> rules) {
        List<Grid> grids = new ArrayList<>();
        for (List<Rule> crossing : Crossing.groups(rules, SLACK)) {
            Grid grid = new Grid(crossing);
            int high = grid.rows.size() - 1;
            int wide = grid.columns.size() - 1;
            if (high >= 2 && wide >= 2 && high * wide <= MOST_CELLS) {
                grids.add(grid);
            }
        }
        return grids;
    }

    /** Where cells begin and end: at each rule across, and where the rules along begin and end. */
    private static List<Float> edges(List<Rule> rules, boolean level) {
        TreeSet<Float> places = new TreeSet<>();
        for (Rule rule : rules) {
            if (rule.level() == level) {
                places.add(rule.at());
            } else {
                places.add(rule.from());
                places.add(rule.to());
            }
        }
        List<Float> edges = new ArrayList<>();
        for (float place : places) {
            if (edges.isEmpty() || place - edges.get(edges.size() - 1) > NARROWEST) {
                edges.add(place);
            }
        }
        return edges;
    }

    boolean holds(Glyph glyph) {
        return row(glyph) >= 0 && column(glyph) >= 0;
    }

    private int row(Glyph glyph) {
        return between(rows, glyph.middleY());
    }

    private int column(Glyph glyph) {
        return between(columns, glyph.middleX());
    }

    private static int between(List<Float> edges, float place) {
        for (int n = 0; n + 1 < edges.size(); n++) {
            if (place >= edges.get(n) && place < edges.get(n + 1)) {
                return n;
            }
        }
        return -1;
    }

    /** The table with these signs in it. */
    Found filled(List<Glyph> glyphs) {
        int wide = columns.size() - 1;
        int[] group = groups(wide);
        List<List<Glyph>> inGroup = new ArrayList<>();
        for (int n = 0; n < group.length; n++) {
            inGroup.add(new ArrayList<>());
        }
        for (Glyph glyph : glyphs) {
            inGroup.get(group[row(glyph) * wide + column(glyph)]).add(glyph);
        }
        List<String> words = inGroup.stream().map(Grid::words).toList();
        List<List<String>> table = new ArrayList<>();
        List<List<Integer>> repeated = new ArrayList<>();
        for (int row = 0; row + 1 < rows.size(); row++) {
            List<String> cells = new ArrayList<>();
            List<Integer> again = new ArrayList<>();
            for (int column = 0; column < wide; column++) {
                int cell = row * wide + column;
                cells.add(words.get(group[cell]));
                if (group[cell] != cell) {
                    again.add(column);
                }
            }
            table.add(cells);
            repeated.add(again);
        }
        return Found.table(rows.get(0), table, repeated);
    }

    private static String words(List<Glyph> glyphs) {
        return Line.of(glyphs).stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /** For each cell, the first cell of those that it is one with. */
    private int[] groups(int wide) {
        int[] group = new int[wide * (rows.size() - 1)];
        for (int cell = 0; cell < group.length; cell++) {
            group[cell] = cell;
            int row = cell / wide;
            int column = cell % wide;
            if (column > 0 && !ruled(false, columns.get(column), middle(rows, row))) {
                group[cell] = group[cell - 1];
            } else if (row > 0 && !ruled(true, rows.get(row), middle(columns, column))) {
                group[cell] = group[cell - wide];
            }
        }
        return group;
    }

    private static float middle(List<Float> edges, int n) {
        return (edges.get(n) + edges.get(n + 1)) / 2;
    }

    private boolean ruled(boolean level, float at, float place) {
        for (Rule rule : rules) {
            if (rule.level() == level && Math.abs(rule.at() - at) <= NARROWEST && rule.covers(place, 0)) {
                return true;
            }
        }
        return false;
    }
}
