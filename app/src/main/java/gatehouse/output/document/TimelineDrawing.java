package gatehouse.output.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import gatehouse.otherplans.crosscheck.Extent;
import gatehouse.otherplans.crosscheck.Timeline.Bar;
import gatehouse.otherplans.crosscheck.Timeline.Row;
import gatehouse.otherplans.crosscheck.Timeline.Tick;

/** The picture of the timeline, measured as on its page, in black and grey lines. */
record TimelineDrawing(List<Tick> ticks, List<Row> rows) {
    static final int WIDTH = 1020;
    private static final int HEAD = 26;
    private static final int PLACE = 15;
    private static final int LANE = 12;
    private static final int BAR = 9;
    private static final int HATCH = 5;
    private static final int NAMES = 345;
    private static final Color LINE = new Color(0x8A, 0x93, 0xA3);
    private static final Color INK = new Color(0x1B, 0x1D, 0x21);

    TimelineDrawing {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    static int height(List<Row> rows) {
        return HEAD + rows.stream().mapToInt(row -> PLACE + row.lanes() * LANE).sum();
    }

    int height() {
        return height(rows);
    }

    void paint(Graphics2D on) {
        for (Tick tick : ticks) {
            on.setColor(LINE);
            on.setStroke(new BasicStroke(0.7f));
            on.draw(new Line2D.Double(tick.x(), 4, tick.x(), height()));
            on.setColor(INK);
            Lettering.bold().draw(on, tick.day(), 10, tick.x() + 3f, 11, tick.x() + 80f);
            Lettering.plain().draw(on, tick.clock(), 10, tick.x() + 3f, 22, tick.x() + 48f);
        }
        int top = HEAD;
        for (Row row : rows) {
            on.setColor(INK);
            words(on, Lettering.bold(), row.place(), 11, 2, top + 9.5f, WIDTH);
            int first = top + PLACE - 2;
            row.bars().forEach(bar -> bar(on, bar, first + bar.lane() * LANE));
            row.bars().stream().filter(Bar::isNamed).forEach(bar -> name(on, bar, first + bar.lane() * LANE));
            top += PLACE + row.lanes() * LANE;
        }
    }

    private static void bar(Graphics2D on, Bar bar, float y) {
        Shape shape = shape(bar, y);
        on.setColor(Color.WHITE);
        on.fill(shape);
        on.setColor(INK);
        if (bar.isClash()) {
            on.setStroke(new BasicStroke(0.8f));
            Shape before = on.getClip();
            on.clip(shape);
            hatch(on, bar.x(), y, bar.width());
            on.setClip(before);
        }
        float width = bar.isClash() ? 2f : 0.9f;
        on.setStroke(bar.extent() == Extent.NOBODY ? broken(width) : new BasicStroke(width));
        on.draw(shape);
        if (!bar.extent().words().isEmpty()) {
            beside(on, bar, y);
        }
    }

    private static BasicStroke broken(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0);
    }

    /** A bar; a point to the side that no plan gives; a diamond where the end is before the start. */
    private static Shape shape(Bar bar, float y) {
        float left = bar.x();
        float right = left + bar.width();
        float middle = y + BAR / 2f;
        Path2D path = new Path2D.Float();
        path.moveTo(left, bar.extent() == Extent.NO_START || bar.extent() == Extent.BACKWARD ? middle : y);
        switch (bar.extent()) {
            case WHOLE, NOBODY -> lines(path, right, y, right, y + BAR, left, y + BAR);
            case NO_END -> lines(path, right - BAR, y, right, middle, right - BAR, y + BAR, left, y + BAR);
            case NO_START -> lines(path, left + BAR, y, right, y, right, y + BAR, left + BAR, y + BAR);
            case BACKWARD -> lines(path, left + BAR / 2f, y, left + BAR, middle, left + BAR / 2f, y + BAR);
        }
        path.closePath();
        return path;
    }

    private static void lines(Path2D path, float... to) {
        for (int i = 0; i < to.length; i += 2) {
            path.lineTo(to[i], to[i + 1]);
        }
    }

    private static void beside(Graphics2D on, Bar bar, float y) {
        String said = bar.extent().words();
        float x = bar.isWordedRight()
                ? bar.x() + bar.width() + 5f
                : bar.x() - 5f - (float) Lettering.plain().width(said, 9);
        words(on, Lettering.plain(), said, 9, x, y + 8f, WIDTH);
    }

    private static void name(Graphics2D on, Bar bar, float y) {
        words(on, bar.isClash() ? Lettering.bold() : Lettering.plain(), bar.label(), 10, 8, y + 8.5f, NAMES);
    }

    /** Lines that rise to the right, each no further than the bar. */
    private static void hatch(Graphics2D on, float x, float y, float width) {
        for (float at = x - BAR; at < x + width; at += HATCH) {
            float from = Math.max(at, x);
            float to = Math.min(at + BAR, x + width);
            if (from < to) {
                on.draw(new Line2D.Double(from, y + BAR - (from - at), to, y + BAR - (to - at)));
            }
        }
    }

    /** On a white plate, so that no line crosses them. */
    private static void words(
            Graphics2D on, Lettering in, String words, float size, float x, float baseline, float edge) {
        double width = Math.min(edge - x, in.width(words, size));
        on.setColor(Color.WHITE);
        on.fill(new Rectangle2D.Double(x - 1.5, baseline - size + 0.5, width + 3, size + 2));
        on.setColor(INK);
        in.draw(on, words, size, x, baseline, edge);
    }
}
