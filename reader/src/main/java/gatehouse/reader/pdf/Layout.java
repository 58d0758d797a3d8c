package gatehouse.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Makes paragraphs and tables of what lies on a page, in the order that a person would read them. */
final class Layout {
    private static final Pattern STARTS_ITEM = Pattern.compile(
            "^([•▪●○–]|[(\\[]?([0-9]{1,3}|[a-zA-Z]|[ivx]{1,4})[.)\\]]|[0-9]{1,2}(\\.[0-9]{1,2})+)\\s.*",
            Pattern.DOTALL);
    private static final float NEXT_LINE = 1.5f;

    private final List<Found> found = new ArrayList<>();

    private Layout() {}

    static List<Found> of(Sheet sheet) {
        Layout layout = new Layout();
        List<Glyph> loose = layout.grids(sheet);
        layout.lines(Line.of(loose));
        layout.found.sort(Comparator.comparingDouble(Found::y));
        for (List<Glyph> turned : sheet.turned()) {
            layout.lines(Line.of(turned));
        }
        return layout.found;
    }

    /** Takes out the ruled tables; gives back the signs that lie in none. */
    private List<Glyph> grids(Sheet sheet) {
        List<Grid> grids = Grid.in(sheet.rules());
        List<Glyph> loose = new ArrayList<>();
        List<List<Glyph>> inside = new ArrayList<>();
        grids.forEach(grid -> inside.add(new ArrayList<>()));
        for (Glyph glyph : sheet.glyphs()) {
            int n = 0;
            while (n < grids.size() && !grids.get(n).holds(glyph)) {
                n++;
            }
            (n < grids.size() ? inside.get(n) : loose).add(glyph);
        }
        for (int n = 0; n < grids.size(); n++) {
            if (inside.get(n).stream().anyMatch(glyph -> !glyph.isBlank())) {
                found.add(grids.get(n).filled(inside.get(n)));
            }
        }
        return loose;
    }

    private void lines(List<Line> lines) {
        List<Line> text = new ArrayList<>();
        for (int n = 0; n < lines.size(); ) {
            Columns table = Columns.beginningAt(lines, n);
            if (table == null) {
                text.add(lines.get(n++));
            } else {
                paragraphs(text);
                text.clear();
                found.add(table.found());
                n += table.lineCount();
            }
        }
        paragraphs(text);
    }

    private void paragraphs(List<Line> lines) {
        List<Line> one = new ArrayList<>();
        for (Line line : lines) {
            if (!one.isEmpty() && !goesOn(one.get(one.size() - 1), line)) {
                paragraph(one);
                one.clear();
            }
            one.add(line);
        }
        paragraph(one);
    }

    private static boolean goesOn(Line before, Line line) {
        float size = Math.max(before.size(), line.size());
        return line.y() - before.y() < NEXT_LINE * size
                && line.y() >= before.y()
                && Math.abs(before.size() - line.size()) < 0.1f * size
                && !STARTS_ITEM.matcher(line.text()).matches();
    }

    private void paragraph(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        StringBuilder words = new StringBuilder();
        for (Line line : lines) {
            words.append(words.isEmpty() ? "" : " ").append(line.text());
        }
        Line first = lines.get(0);
        found.add(Found.paragraph(first.y() - first.size(), first.size(), words.toString()));
    }
}
