package gatehouse.otherplans.crosscheck;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import gatehouse.action.contents.PlanContents;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Name;
import gatehouse.otherplans.fact.Span;
import gatehouse.otherplans.rule.CheckSettings;
import gatehouse.otherplans.rule.CrossCheck;

/**
 * The windows of all plans by place, on one line of time, for a picture and for the table that says the same.
 *
 * @param from the first second that is drawn
 * @param to the last
 * @param fewTicks those for which a narrow picture has room
 */
public record Timeline(long from, long to, List<Row> rows, List<Tick> ticks, List<Tick> fewTicks) {
    private static final int MOST_BARS = 300;
    private static final int MOST_LETTERS = 46;
    private static final int LETTER = 7;
    private static final int LARGE_LETTER = 13;
    private static final String NOWHERE = "No place given";

    public Timeline {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
        fewTicks = List.copyOf(fewTicks);
    }

    /** A place and its windows; in a picture laid in as many lanes as they need so that none covers another. */
    public record Row(String place, List<Bar> bars, int lanes) {}

    /**
     * A window of one plan.
     *
     * @param x from the left of the picture, behind the names of the lanes
     * @param isNamed whether its lane is named at it; another in the lane bears the name otherwise
     * @param extent how much of it is given; a picture shows no more
     * @param clashes the codes of the rules that find it in a clash; empty where none does
     */
    public record Bar(
            Fact fact,
            String plan,
            String name,
            String what,
            String from,
            String to,
            int x,
            int width,
            int lane,
            boolean isNamed,
            Extent extent,
            String clashes) {

        private static final int WORDS = 130;

        public boolean isClash() {
            return !clashes.isEmpty();
        }

        /**
         * Whether the picture holds it: what other plans say, when people are there, and of this plan's own measures and
         * posts those in a clash.
         */
        public boolean isDrawn() {
            return !fact.isOurs() || isPeople() || isClash();
        }

        private boolean isPeople() {
            return fact.about() == About.CROWD && extent != Extent.NOBODY;
        }

        /** The same in another lane. */
        public Bar inLane(int other) {
            return laid(other, isNamed);
        }

        Bar laid(int inLane, boolean named) {
            return new Bar(fact, plan, name, what, from, to, x, width, inLane, named, extent, clashes);
        }

        /** What its lane is called, short enough to stand before it; the table says it whole. */
        public String label() {
            String first = isClash() ? "CLASH " + clashes + ": " : "";
            String last = " (" + whose() + ")";
            int room = Math.max(1, MOST_LETTERS - first.length() - last.length());
            return first
                    + (name.length() <= room
                            ? name
                            : name.substring(0, room - 1).strip() + "…")
                    + last;
        }

        private String whose() {
            if (extent == Extent.NOBODY) {
                return "no plan";
            }
            return fact.isOurs() ? "this plan" : fact.plan();
        }

        /** The reference of the other plan that gives it; empty for this plan and where nobody is. */
        public String planReference() {
            return extent == Extent.NOBODY ? "" : fact.plan();
        }

        /** Whether what stands beside the mark is to its right, where there is more room. */
        public boolean isWordedRight() {
            return x < Axis.LEFT + Axis.WIDTH / 2;
        }

        /** What the picture must leave free of other windows in its lane. */
        int reach() {
            return x + width + (extent.words().isEmpty() || !isWordedRight() ? 0 : WORDS);
        }
    }

    /**
     * A line down the picture.
     *
     * @param day named where it is another than that of the line before; empty otherwise
     */
    public record Tick(int x, String clock, String day) {}

    static Timeline of(PlanContents contents, CheckSettings settings) {
        return of(CrossCheck.of(contents, settings));
    }

    /** What the plans of this review say of when and where. */
    public static Timeline of(CrossCheck check) {
        List<Fact> facts = check.review().facts().byTime().stream()
                .filter(fact -> fact.span().hasStart() || fact.span().hasEnd())
                .toList();
        if (facts.isEmpty()) {
            return new Timeline(0, 0, List.of(), List.of(), List.of());
        }
        Clashing clashing = Clashing.of(Board.of(check));
        Map<String, List<Fact>> byPlace = facts.stream()
                .collect(Collectors.groupingBy(fact -> place(fact, check), TreeMap::new, Collectors.toList()));
        Axis axis = new Axis(spans(facts, byPlace, clashing));
        Drawing drawing = new Drawing(check.review(), axis, clashing);
        List<Row> rows = new ArrayList<>();
        byPlace.forEach((place, there) -> rows.add(new Row(place, drawing.bars(there), 0)));
        ZoneId zone = check.review().zone();
        return new Timeline(
                axis.first(), axis.last(), rows, Ticks.of(axis, zone, LETTER), Ticks.of(axis, zone, LARGE_LETTER));
    }

    /** The windows that decide how the line of time is drawn: those that stand in the picture, where any does. */
    private static List<Span> spans(List<Fact> facts, Map<String, List<Fact>> byPlace, Clashing clashing) {
        List<Span> pictured = byPlace.values().stream()
                .filter(there -> there.stream().anyMatch(fact -> !fact.isOurs() || clashing.has(fact)))
                .flatMap(List::stream)
                .filter(fact -> !fact.isOurs() || fact.about() == About.CROWD || clashing.has(fact))
                .map(Fact::span)
                .toList();
        return pictured.isEmpty() ? facts.stream().map(Fact::span).toList() : pictured;
    }

    private static String place(Fact fact, CrossCheck check) {
        String zone = fact.where().zone();
        if (!zone.isEmpty()) {
            return check.review()
                    .contents()
                    .item(zone)
                    .map(item -> item.title())
                    .orElse(zone);
        }
        Name place = fact.where().place();
        if (place.isGiven()) {
            return place.words();
        }
        return fact.where().roads().isEmpty()
                ? NOWHERE
                : fact.where().roads().get(0).road().words();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows of the picture, a place in which only people are left out. */
    public List<Row> drawn() {
        return laid(inPicture());
    }

    /** The rows of a picture of the windows in a clash alone. */
    public List<Row> clashing() {
        return laid(rows.stream()
                .map(row -> only(row, Bar::isClash))
                .filter(row -> !row.bars().isEmpty())
                .toList());
    }

    private static List<Row> laid(List<Row> rows) {
        List<Row> drawn = new ArrayList<>();
        int bars = 0;
        for (Row row : rows) {
            bars += row.bars().size();
            if (bars > MOST_BARS) {
                break;
            }
            drawn.add(Lanes.row(row.place(), row.bars()));
        }
        return drawn;
    }

    /** What the picture holds if there is room: the table beside it says the same in words. */
    public List<Row> inPicture() {
        return rows.stream()
                .map(row -> only(row, Bar::isDrawn))
                .filter(row -> row.bars().stream().anyMatch(bar -> !bar.isPeople() || bar.isClash()))
                .toList();
    }

    /** What stands in no picture: of this plan alone, and in no clash. */
    public List<Row> besides() {
        Set<String> pictured = inPicture().stream().map(Row::place).collect(Collectors.toSet());
        return rows.stream()
                .map(row -> only(row, bar -> !bar.isDrawn() || !pictured.contains(row.place())))
                .filter(row -> !row.bars().isEmpty())
                .toList();
    }

    private static Row only(Row row, Predicate<Bar> held) {
        return new Row(row.place(), row.bars().stream().filter(held).toList(), 0);
    }

    public static int windows(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.bars().size()).sum();
    }

    public int clashes() {
        return (int) rows.stream()
                .flatMap(row -> row.bars().stream())
                .filter(Bar::isClash)
                .count();
    }
}
