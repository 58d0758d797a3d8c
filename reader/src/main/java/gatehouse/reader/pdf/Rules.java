package gatehouse.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns drawn lines into rules: turned as the writing is, and pieces of one line put together. */
final class Rules {
    private static final float SAME = 1.5f;
    private static final float GAP = 3;

    private Rules() {}

    static List<Rule> of(List<float[]> lines, int direction, float width, float height) {
        List<Rule> level = new ArrayList<>();
        List<Rule> upright = new ArrayList<>();
        for (float[] line : lines) {
            float[] a = turned(line[0], line[1], direction, width, height);
            float[] b = turned(line[2], line[3], direction, width, height);
            if (Math.abs(a[0] - b[0]) >= Math.abs(a[1] - b[1])) {
                level.add(new Rule(true, (a[1] + b[1]) / 2, Math.min(a[0], b[0]), Math.max(a[0], b[0])));
            } else {
                upright.add(new Rule(false, (a[0] + b[0]) / 2, Math.min(a[1], b[1]), Math.max(a[1], b[1])));
            }
        }
        List<Rule> all = joined(level);
        all.addAll(joined(upright));
        return all;
    }

    private static float[] turned(float x, float y, int direction, float width, float height) {
        return switch (direction) {
            case 90 -> new float[] {y, x};
            case 180 -> new float[] {width - x, y};
            case 270 -> new float[] {height - y, width - x};
            default -> new float[] {x, height - y};
        };
    }

    private static List<Rule> joined(List<Rule> rules) {
        List<Rule> inOrder = new ArrayList<>(rules);
        inOrder.sort(Comparator.comparingDouble(Rule::at));
        List<Rule> joined = new ArrayList<>();
        for (int begin = 0; begin < inOrder.size(); ) {
            int end = begin + 1;
            while (end < inOrder.size()
                    && inOrder.get(end).at() - inOrder.get(end - 1).at() <= SAME) {
                end++;
            }
            joinLine(new ArrayList<>(inOrder.subList(begin, end)), joined);
            begin = end;
        }
        return joined;
    }

    private static void joinLine(List<Rule> pieces, List<Rule> joined) {
        pieces.sort(Comparator.comparingDouble(Rule::from));
        Rule now = pieces.get(0);
        for (Rule piece : pieces.subList(1, pieces.size())) {
            if (piece.from() <= now.to() + GAP) {
                now = new Rule(now.level(), now.at(), now.from(), Math.max(now.to(), piece.to()));
            } else {
                joined.add(now);
                now = piece;
            }
        }
        joined.add(now);
    }
}
