package gatehouse.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table that is not ruled, only set in columns: lines one below another with wide gaps at the same places.
 *
 * <p>Two columns of running text are no table, and neither is a list with its numbers set apart.
 */
final class Columns {
    private static final Pattern MARKER = Pattern.compile(
            "[•▪●○–-]|[(\\[]?([0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,4})[.)\\]]+" + "|[0-9]{1,2}(\\.[0-9]{1,2})+\\.?");
    private static final int PROSE = 32;

    private final List<Line> lines = new ArrayList<>();
    private List<float[]> columns;

    private Columns(Line first) {
        columns = intervals(first);
        lines.add(first);
    }

    /** The table that begins with this line, taking as many lines as belong to it; null if none begins here. */
    static Columns beginningAt(List<Line> all, int first) {
        if (all.get(first).chunks().size() < 2) {
            return null;
        }
        Columns table = new Columns(all.get(first));
        int n = first + 1;
        while (n < all.size() && table.takes(all.get(n))) {
            n++;
        }
        table.dropTail();
        return table.isTable() ? table : null;
    }

    int lineCount() {
        return lines.size();
    }

    private static List<float[]> intervals(Line line) {
        List<float[]> intervals = new ArrayList<>();
        for (Chunk chunk : line.chunks()) {
            intervals.add(new float[] {chunk.x(), chunk.right()});
        }
        return intervals;
    }

    private boolean takes(Line line) {
        Line last = lines.get(lines.size() - 1);
        if (line.y() - last.y() > 3.2f * Math.max(last.size(), line.size())) {
            return false;
        }
        List<float[]> merged = merged(line);
        if ((merged.size() < columns.size() && line.chunks().size() == 1)
                || merged.size() < 2
                || merged.size() < columns.size() - 1) {
            return false;
        }
        columns = merged;
        lines.add(line);
        return true;
    }

    /** The columns with a line's chunks laid over them; those that a chunk joins become one. */
    private List<float[]> merged(Line line) {
        List<float[]> all = new ArrayList<>();
        columns.forEach(column -> all.add(column.clone()));
        all.addAll(intervals(line));
        all.sort((a, b) -> Float.compare(a[0], b[0]));
        List<float[]> merged = new ArrayList<>();
        for (float[] next : all) {
            float[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && next[0] <= last[1]) {
                last[1] = Math.max(last[1], next[1]);
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    /** A lone chunk at the foot that stands under the first column is more likely the paragraph after the table. */
    private void dropTail() {
        while (lines.size() > 1) {
            Line last = lines.get(lines.size() - 1);
            if (last.chunks().size() > 1 || column(last.chunks().get(0)) > 0) {
                return;
            }
            lines.remove(lines.size() - 1);
        }
    }

    private boolean isTable() {
        long full = lines.stream().filter(line -> line.chunks().size() > 1).count();
        return full >= (columns.size() > 2 ? 2 : 3) && !isProse() && !isList();
    }

    private boolean isProse() {
        int[] signs = new int[columns.size()];
        int[] chunks = new int[columns.size()];
        for (Line line : lines) {
            for (Chunk chunk : line.chunks()) {
                int column = column(chunk);
                signs[column] += chunk.text().length();
                chunks[column]++;
            }
        }
        for (int n = 0; n < signs.length; n++) {
            if (chunks[n] == 0 || signs[n] / chunks[n] < PROSE) {
                return false;
            }
        }
        return true;
    }

    private boolean isList() {
        return columns.size() == 2
                && lines.stream()
                        .map(line -> line.chunks().get(0))
                        .filter(chunk -> column(chunk) == 0)
                        .allMatch(chunk -> MARKER.matcher(chunk.text()).matches());
    }

    private int column(Chunk chunk) {
        for (int n = columns.size() - 1; n > 0; n--) {
            if (chunk.x() >= columns.get(n)[0] - 0.5f) {
                return n;
            }
        }
        return 0;
    }

    Found found() {
        List<List<StringBuilder>> rows = new ArrayList<>();
        float tight = tightest();
        Line before = null;
        for (Line line : lines) {
            if (before == null || !goesOn(before, line, tight)) {
                List<StringBuilder> row = new ArrayList<>();
                columns.forEach(column -> row.add(new StringBuilder()));
                rows.add(row);
            }
            List<StringBuilder> row = rows.get(rows.size() - 1);
            for (Chunk chunk : line.chunks()) {
                StringBuilder cell = row.get(column(chunk));
                cell.append(cell.isEmpty() ? "" : " ").append(chunk.text());
            }
            before = line;
        }
        List<List<String>> words = rows.stream()
                .map(row -> row.stream().map(StringBuilder::toString).toList())
                .toList();
        return Found.table(
                lines.get(0).y() - lines.get(0).size(),
                words,
                words.stream().map(row -> List.<Integer>of()).toList());
    }

    /** The smallest step between lines, if some are clearly larger; 0 if they are all alike. */
    private float tightest() {
        float least = Float.MAX_VALUE;
        float most = 0;
        for (int n = 1; n < lines.size(); n++) {
            float step = lines.get(n).y() - lines.get(n - 1).y();
            least = Math.min(least, step);
            most = Math.max(most, step);
        }
        return most > 1.3f * least ? least : 0;
    }

    /** Whether a line is the rest of cells that did not fit on one. */
    private boolean goesOn(Line before, Line line, float tight) {
        if (tight > 0) {
            return line.y() - before.y() < 1.12f * tight && line.chunks().size() < columns.size();
        }
        return line.chunks().size() == 1 && column(line.chunks().get(0)) > 0;
    }
}
