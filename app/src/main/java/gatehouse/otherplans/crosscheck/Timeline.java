package gatehouse.otherplans.crosscheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import gatehouse.action.contents.PlanContents;
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
    private static final int MOST_TICKS = 8;
    private static final int MOST_LETTERS = 70;
    private static final String NOWHERE = "No place given";

    public Timeline {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    /** A place, its windows in as many lanes as they need so that none covers another. */
    public record Row(String place, List<Bar> bars, int lanes) {}

    /**
     * A window of one plan.
     *
     * @param x from the left, of a thousand
     * @param labelX where its name begins; {@link #NOT_NAMED} where another in its lane bears it
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
            int labelX,
            String clashes) {
        static final int NOT_NAMED = -1;

        public boolean isClash() {
            return !clashes.isEmpty();
        }

        public boolean isNamed() {
            return labelX != NOT_NAMED;
        }

        /** The same in another lane. */
        public Bar inLane(int other) {
            return laid(other, labelX);
        }

        Bar laid(int inLane, int name) {
            return new Bar(fact, plan, what, from, to, x, width, inLane, name, clashes);
        }

        /** What is written at it, short enough for its lane; the table says it whole. */
        public String label() {
            String whole = words();
            return whole.length() <= MOST_LETTERS
                    ? whole
                    : whole.substring(0, MOST_LETTERS - 1).strip() + "…";
        }

        String words() {
            return (isClash() ? "CLASH " + clashes + ": " : "") + plan + ", " + what;
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
        byPlace.forEach((place, there) -> rows.add(drawing.row(place, there)));
        return new Timeline(axis.first(), axis.last(), rows, drawing.ticks());
    }

    private static void addIf(boolean given, long second, List<Long> known) {
        if (given) {
            known.add(second);
        }
    }

    /** Which rules find each fact in a clash. */
    private static Map<Key, String> clashes(CrossCheck check) {
        Map<Key, TreeSet<String>> codes = new HashMap<>();
        check.suggestions()
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

        Row row(String place, List<Fact> facts) {
            return Lanes.row(place, facts.stream().map(this::bar).toList());
        }

        private Bar bar(Fact fact) {
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
                    Bar.NOT_NAMED,
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
                int x = Axis.WIDTH * i / MOST_TICKS;
                ticks.add(new Tick(x, minute(axis.minute(x))));
            }
            return ticks;
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows that the picture holds. */
    public List<Row> drawn() {
        List<Row> drawn = new ArrayList<>();
        int bars = 0;
        for (Row row : rows) {
            bars += row.bars().size();
            if (bars > MOST_BARS) {
                break;
            }
            drawn.add(row);
        }
        return drawn;
    }

    public int clashes() {
        return (int) rows.stream()
                .flatMap(row -> row.bars().stream())
                .filter(Bar::isClash)
                .count();
    }
}
