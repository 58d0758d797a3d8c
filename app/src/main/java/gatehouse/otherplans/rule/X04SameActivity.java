package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Span;

/** Two plans give other times for the same activity. */
final class X04SameActivity implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X04",
                    Subject.TIMING,
                    Severity.MEDIUM,
                    "The same activity starts or ends at other times in two plans",
                    "Whoever works to the wrong time is not there when they are needed.")
            .needsOfOthers("the times of the event's activities, in another plan", About.ACTIVITY)
            .margin("minutes", "minutes that two plans may differ by", 0);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return fact.subject().isGiven() ? Keys.subjectAndPlace(fact, review) : List.of();
    }

    @Override
    public void judge(Group group, Telling telling) {
        Map<String, List<Fact>> days = new TreeMap<>();
        boolean once = isOnceInEachPlan(group.facts());
        group.facts()
                .forEach(fact -> days.computeIfAbsent(day(fact, once, telling.review()), d -> new ArrayList<>())
                        .add(fact));
        long margin = telling.seconds("minutes");
        days.values()
                .forEach(facts -> Lay.differing(
                        facts,
                        (one, other) -> isSame(one.span(), other.span(), margin),
                        (one, other) -> telling.clash(says(one, other, telling), one, other)));
    }

    /** An activity of many days is compared day by day. */
    private static boolean isOnceInEachPlan(List<Fact> facts) {
        return facts.stream().collect(Collectors.groupingBy(Fact::plan, Collectors.counting())).values().stream()
                .allMatch(count -> count == 1);
    }

    private static String day(Fact fact, boolean once, Review review) {
        long any = fact.span().hasStart() ? fact.span().from() : fact.span().to();
        boolean isOpen = !fact.span().hasStart() && !fact.span().hasEnd();
        return once || isOpen ? "" : review.at(any).toLocalDate().toString();
    }

    /** What only one of them gives is not compared. */
    private static boolean isSame(Span one, Span other, long margin) {
        boolean starts = !one.hasStart() || !other.hasStart() || Math.abs(one.from() - other.from()) <= margin;
        boolean ends = !one.hasEnd() || !other.hasEnd() || Math.abs(one.to() - other.to()) <= margin;
        return starts && ends;
    }

    /** Only what differs: the start, the end, or both; the day once where all is on one. */
    private static String says(Fact one, Fact other, Telling telling) {
        Wording wording = telling.wording();
        Review review = telling.review();
        List<Long> first = differing(one.span(), other.span());
        List<Long> second = differing(other.span(), one.span());
        boolean isEnd = first.size() == 1 && first.get(0) == one.span().to();
        List<Long> all = Stream.concat(first.stream(), second.stream()).toList();
        boolean isOneDay = all.stream().allMatch(at -> review.isSameDay(at, all.get(0)));
        Function<List<Long>, String> told = times -> (isEnd ? "until " : "")
                + times.stream().map(isOneDay ? review::clock : review::minute).collect(Collectors.joining(" to "));
        return wording.differ(wording.thing(one), one, told.apply(first), other, told.apply(second))
                + (isOneDay ? " (" + review.day(all.get(0)) + ")." : ".");
    }

    /** The instants of one that are not those of the other, where both give any. */
    private static List<Long> differing(Span span, Span than) {
        List<Long> times = new ArrayList<>();
        if (span.hasStart() && than.hasStart() && span.from() != than.from()) {
            times.add(span.from());
        }
        if (span.hasEnd() && than.hasEnd() && span.to() != than.to()) {
            times.add(span.to());
        }
        return times;
    }
}
