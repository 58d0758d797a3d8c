package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import gatehouse.otherplans.crosscheck.Timeline;
import gatehouse.otherplans.crosscheck.Timeline.Bar;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** All plans' windows on one line of time, on pages on their side: as a picture, then as a table that says the same. */
final class TimelinePages {
    private static final int MOST_HEIGHT = 490;
    private static final int MOST_LANES = 30;

    private TimelinePages() {}

    /** None where no plan says when anything is. */
    static List<Block> of(Timeline timeline) {
        if (timeline.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "The event on one line of time", "timeline"));
        List<Timeline.Row> held = held(timeline);
        blocks.add(new Block.Paragraph(key(timeline, held)));
        List<List<Timeline.Row>> pages = pages(held);
        for (int n = 0; n < pages.size(); n++) {
            if (pages.size() > 1) {
                blocks.add(new Block.Heading(2, "Picture " + (n + 1) + " of " + pages.size(), ""));
            }
            blocks.add(picture(timeline, pages.get(n)));
        }
        blocks.add(table(held));
        return List.of(new Block.Landscape(blocks));
    }

    /** What other plans say and what clashes, where that stands on one page; what clashes alone otherwise. */
    private static List<Timeline.Row> held(Timeline timeline) {
        List<Timeline.Row> drawn = timeline.drawn();
        List<Timeline.Row> clashing = timeline.clashing();
        boolean fits = drawn.size() == timeline.inPicture().size() && TimelineDrawing.height(drawn) <= MOST_HEIGHT;
        return fits || clashing.isEmpty() ? drawn : clashing;
    }

    private static String key(Timeline timeline, List<Timeline.Row> held) {
        int left = Timeline.windows(timeline.rows()) - Timeline.windows(held);
        return Sentences.of(
                "Each bar is a window that a plan gives, by place",
                Counted.capital(Counted.of(timeline.clashes(), "window is", "windows are"))
                        + " in a clash: hatched, with CLASH and the rules that find it; a rule only suggests, until a"
                        + " person settles it",
                "A window without a start or an end is a short mark with an arrow to that side; one that ends before it"
                        + " starts is a diamond; where nobody is, that is a window with a broken line",
                "Times are by the clock at the event; hours in which nothing begins or ends are drawn shorter",
                left == 0
                        ? ""
                        : Counted.capital(Counted.of(left, "more window", "more windows")) + ", in no clash, "
                                + (left == 1 ? "is" : "are") + " not drawn: the plan's own timeline holds "
                                + (left == 1 ? "it" : "them"));
    }

    private static Block picture(Timeline timeline, List<Timeline.Row> rows) {
        String places = rows.stream().map(Timeline.Row::place).distinct().collect(Collectors.joining(", "));
        TimelineDrawing drawing = new TimelineDrawing(timeline.ticks(), rows);
        return new Picture(
                "Windows of all plans at " + places + ". The table below says the same in words.",
                TimelineDrawing.WIDTH,
                drawing.height(),
                drawing::paint);
    }

    /** As many places to a picture as stand on a page; one with more windows than a page holds goes on in the next. */
    private static List<List<Timeline.Row>> pages(List<Timeline.Row> held) {
        List<List<Timeline.Row>> pages = new ArrayList<>();
        List<Timeline.Row> page = new ArrayList<>();
        for (Timeline.Row row : held) {
            for (Timeline.Row part : parts(row)) {
                List<Timeline.Row> more = new ArrayList<>(page);
                more.add(part);
                if (!page.isEmpty() && TimelineDrawing.height(more) > MOST_HEIGHT) {
                    pages.add(page);
                    page = new ArrayList<>();
                }
                page.add(part);
            }
        }
        pages.add(page);
        return pages;
    }

    private static List<Timeline.Row> parts(Timeline.Row row) {
        List<Timeline.Row> parts = new ArrayList<>();
        for (int from = 0; from < row.lanes(); from += MOST_LANES) {
            int first = from;
            List<Bar> bars = row.bars().stream()
                    .filter(bar -> bar.lane() >= first && bar.lane() < first + MOST_LANES)
                    .map(bar -> bar.inLane(bar.lane() - first))
                    .toList();
            parts.add(new Timeline.Row(
                    from == 0 ? row.place() : row.place() + ", continued",
                    bars,
                    Math.min(MOST_LANES, row.lanes() - from)));
        }
        return parts;
    }

    private static Block table(List<Timeline.Row> held) {
        List<Row> rows = held.stream()
                .flatMap(row -> row.bars().stream().map(bar -> row(row.place(), bar)))
                .toList();
        return new Table(
                "The same in words",
                List.of(
                        new Column("Place", 8),
                        new Column("From", 7),
                        new Column("To", 7),
                        new Column("Plan", 10),
                        new Column("What, and where it is written", 22),
                        new Column("Clash", 5)),
                true,
                rows);
    }

    private static Row row(String place, Bar bar) {
        return new Row(List.of(
                Cell.of(place),
                Cell.of(PrintedDates.minute(bar.from())),
                Cell.of(PrintedDates.minute(bar.to())),
                Cell.of((bar.planReference().isEmpty() ? "" : bar.planReference() + " ") + bar.plan()),
                Cell.of(bar.what() + " (" + bar.fact().reference() + anchor(bar) + ")"),
                bar.isClash() ? Cell.loud("CLASH " + bar.clashes()) : Cell.of("None")));
    }

    private static String anchor(Bar bar) {
        String anchor = bar.fact().source().anchor();
        return anchor.isEmpty() || anchor.equals(bar.fact().reference()) ? "" : ", " + anchor;
    }
}
