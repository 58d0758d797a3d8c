package gatehouse.otherplans.crosscheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.PlanContents;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Name;
import gatehouse.otherplans.fact.Span;
import gatehouse.otherplans.rule.CheckSettings;
import gatehouse.otherplans.rule.CrossCheck;
import gatehouse.otherplans.rule.OtherPlans;
import gatehouse.plan.kind.WallClock;

/**
 * The windows of all plans by place, on one line of time, for a picture and for the table that says the same.
 *
 * @param from the first second that is drawn
 * @param to the last
 */
public record Timeline(long from, long to, List<Row> rows, List<Tick> ticks) {
    private static final int MOST_BARS = 300;
    private static final int MOST_TICKS = 5;
    private static final int MOST_LETTERS = 46;
    private static final String NOWHERE = "No place given";

    public Timeline {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    /** A place and its windows; in a picture laid in as many lanes as they need so that none covers another. */
    public record Row(String place, List<Bar> bars, int lanes) {}

    /**
     * A window of one plan.
     *
     * @param x from the left of the picture, behind the names of the lanes
     * @param isNamed whether its lane is named at it; another in the lane bears the name otherwise
     * @param clashes the codes of the rules that find it in a clash; empty where none does
     */
    public record Bar(
            Fact fact,
            String plan,
            String what,
            String from,
            String to,
            int x,
            int width,
            int lane,
            boolean isNamed,
            String clashes) {

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
            return fact.about() == About.CROWD;
        }

        /** The same in another lane. */
        public Bar inLane(int other) {
            return laid(other, isNamed);
        }

        Bar laid(int inLane, boolean named) {
            return new Bar(fact, plan, what, from, to, x, width, inLane, named, clashes);
        }

        /** What its lane is called, short enough to stand before it; the table says it whole. */
        public String label() {
            String first = isClash() ? "CLASH " + clashes + ": " : "";
            String last = " (" + (fact.isOurs() ? "this plan" : fact.plan()) + ")";
            String said = isPeople() && fact.isOurs() ? "People are there" : subject();
            int room = Math.max(1, MOST_LETTERS - first.length() - last.length());
            return first
                    + (said.length() <= room
                            ? said
                            : said.substring(0, room - 1).strip() + "…")
                    + last;
        }

        /** What it is about, by name where it has one. */
        private String subject() {
            return fact.subject().isGiven()
                    ? fact.subject().words()
                    : fact.about().words();
        }
    }

    /** A line down the picture. */
    public record Tick(int x, String words) {}

    static Timeline of(PlanContents contents, CheckSettings settings) {
        return of(CrossCheck.of(contents, settings));
    }

    /** What the plans of this review say of when and where. */
    public static Timeline of(CrossCheck check) {
        List<Fact> facts = check.review().facts().byTime().stream()
                .filter(fact -> fact.span().hasStart() || fact.span().hasEnd())
                .toList();
        List<Long> known = new ArrayList<>();
        facts.forEach(fact -> {
            addIf(fact.span().hasStart(), fact.span().from(), known);
            addIf(fact.span().hasEnd(), fact.span().to(), known);
        });
        if (known.isEmpty()) {
            return new Timeline(0, 0, List.of(), List.of());
        }
        Axis axis = new Axis(known);
        Drawing drawing = new Drawing(check, axis, clashes(check));
        Map<String, List<Fact>> byPlace = facts.stream()
                .collect(Collectors.groupingBy(fact -> place(fact, check), TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        byPlace.forEach((place, there) ->
                rows.add(new Row(place, there.stream().map(drawing::bar).toList(), 0)));
        return new Timeline(axis.first(), axis.last(), rows, drawing.ticks());
    }

    private static void addIf(boolean given, long second, List<Long> known) {
        if (given) {
            known.add(second);
        }
    }

    /** Which rules find each fact in a clash of when or where that nobody dismissed. */
    private static Map<Key, String> clashes(CrossCheck check) {
        Map<Key, TreeSet<String>> codes = new HashMap<>();
        Board board = Board.of(check);
        Stream.of(board.open(), board.takenUp(), board.settled())
                .flatMap(List::stream)
                .filter(clash -> clash.card().subject().hasWindows())
                .filter(clash -> !clash.settlement().equals("DISMISSED") || !clash.sameWords())
                .map(Board.Clash::suggestion)
                .forEach(found -> found.sides()
                        .forEach(side -> codes.computeIfAbsent(
                                        new Key(side.plan(), side.reference(), side.words()), key -> new TreeSet<>())
                                .add(found.rule())));
        return codes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join(", ", entry.getValue())));
    }

    private record Key(String plan, String reference, String words) {}

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

    private record Drawing(CrossCheck check, Axis axis, Map<Key, String> clashes) {

        Bar bar(Fact fact) {
            Span span = fact.span();
            int x = axis.x(span.hasStart() ? span.from() : axis.first());
            int end = axis.x(span.hasEnd() ? span.to() : axis.last());
            OtherPlans plans = check.review().plans();
            String what = fact.about().words()
                    + (fact.subject().isGiven() ? ": " + fact.subject().words() : "");
            return new Bar(
                    fact,
                    plans.title(fact.plan()),
                    what,
                    span.hasStart() ? minute(span.from()) : open(span.startWords(), "no start given"),
                    span.hasEnd() ? minute(span.to()) : open(span.endWords(), "no end given"),
                    Math.min(x, end),
                    Math.max(4, Math.abs(end - x)),
                    0,
                    false,
                    clashes.getOrDefault(
                            new Key(fact.plan(), fact.reference(), fact.source().words()), ""));
        }

        private String minute(long second) {
            return WallClock.words(
                    java.time.Instant.ofEpochSecond(second), check.review().zone());
        }

        private static String open(String words, String otherwise) {
            return words.isEmpty() ? otherwise : words;
        }

        List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            for (int i = 0; i < MOST_TICKS; i++) {
                int x = Axis.LEFT + Axis.WIDTH * i / MOST_TICKS;
                ticks.add(new Tick(x, minute(axis.minute(x))));
            }
            return ticks;
        }
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
