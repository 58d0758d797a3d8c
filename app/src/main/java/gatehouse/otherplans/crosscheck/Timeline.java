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
    private static final int WIDTH = 1000;
    private static final int MOST_TICKS = 8;
    private static final int MOST_LETTERS = 70;
    private static final int LETTER = 7;
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
     * @param clashes the codes of the rules that find it in a clash; empty where none does
     */
    public record Bar(
            Fact fact, String plan, String what, String from, String to, int x, int width, int lane, String clashes) {

        public boolean isClash() {
            return !clashes.isEmpty();
        }

        /** The same in another lane. */
        public Bar inLane(int other) {
            return new Bar(fact, plan, what, from, to, x, width, other, clashes);
        }

        /** What is written at it, short enough for its lane; the table says it whole. */
        public String label() {
            String whole = (isClash() ? "CLASH " + clashes + ": " : "") + plan + ", " + what;
            return whole.length() <= MOST_LETTERS
                    ? whole
                    : whole.substring(0, MOST_LETTERS - 1).strip() + "…";
        }

        /** Where that begins: at the bar, or further left where it would run over the edge. */
        public int labelX() {
            return Math.max(0, Math.min(x + 4, WIDTH - label().length() * LETTER));
        }

        /** How far to the right anything of it goes. */
        int reach() {
            return Math.max(x + width, labelX() + label().length() * LETTER) + 4;
        }

        /** How far to the left. */
        int begins() {
            return Math.min(x, labelX());
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
        long from = known.stream().min(Long::compare).orElseThrow();
        long to = Math.max(from + 3600, known.stream().max(Long::compare).orElseThrow());
        Drawing drawing = new Drawing(check, from, to, clashes(check));
        Map<String, List<Fact>> byPlace = facts.stream()
                .collect(Collectors.groupingBy(fact -> place(fact, check), TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        byPlace.forEach((place, there) -> rows.add(drawing.row(place, there)));
        return new Timeline(from, to, rows, drawing.ticks());
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

    private record Drawing(CrossCheck check, long from, long to, Map<Key, String> clashes) {

        Row row(String place, List<Fact> facts) {
            List<Integer> ends = new ArrayList<>();
            List<Bar> bars = new ArrayList<>();
            for (Fact fact : facts) {
                Bar bar = bar(fact);
                int lane = 0;
                while (lane < ends.size() && ends.get(lane) > bar.begins()) {
                    lane++;
                }
                if (lane == ends.size()) {
                    ends.add(0);
                }
                ends.set(lane, bar.reach());
                bars.add(bar.inLane(lane));
            }
            return new Row(place, bars, ends.size());
        }

        private Bar bar(Fact fact) {
            Span span = fact.span();
            int x = x(span.hasStart() ? span.from() : from);
            int end = x(span.hasEnd() ? span.to() : to);
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
                    clashes.getOrDefault(
                            new Key(fact.plan(), fact.reference(), fact.source().words()), ""));
        }

        private int x(long second) {
            return (int) Math.round((double) WIDTH * (second - from) / (to - from));
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
                long second = from + (to - from) * i / MOST_TICKS;
                second = second - Math.floorMod(second, 60L);
                ticks.add(new Tick(WIDTH * i / MOST_TICKS, minute(second)));
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
