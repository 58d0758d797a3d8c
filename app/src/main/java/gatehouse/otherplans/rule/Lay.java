package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Span;

/** How facts are laid side by side: those that hold at the same time, and those that differ. */
final class Lay {
    private Lay() {}

    /**
     * Every two, one of each list, that hold at some same instant; both lists are by time.
     *
     * <p>Walks both once and keeps only what still runs, so that many facts that do not meet cost no comparison.
     */
    static void together(List<Fact> ones, List<Fact> others, BiConsumer<Fact, Fact> take) {
        List<Fact> runningOnes = new ArrayList<>();
        List<Fact> runningOthers = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < ones.size() || j < others.size()) {
            boolean isOne = j == others.size()
                    || (i < ones.size()
                            && ones.get(i).span().from() <= others.get(j).span().from());
            Fact next = isOne ? ones.get(i++) : others.get(j++);
            List<Fact> against = isOne ? runningOthers : runningOnes;
            against.removeIf(fact -> fact.span().to() <= next.span().from());
            for (Fact running : against) {
                if (running.span().overlaps(next.span())) {
                    take.accept(isOne ? next : running, isOne ? running : next);
                }
            }
            (isOne ? runningOnes : runningOthers).add(next);
        }
    }

    /** Every two of one list that hold at some same instant. */
    static void together(List<Fact> all, BiConsumer<Fact, Fact> take) {
        List<Fact> running = new ArrayList<>();
        for (Fact next : all) {
            running.removeIf(fact -> fact.span().to() <= next.span().from());
            running.stream().filter(fact -> fact.span().overlaps(next.span())).forEach(fact -> take.accept(fact, next));
            running.add(next);
        }
    }

    /**
     * Every two of one list, by time, that hold at some same instant and differ; two of which one before them holds all
     * that while are left out, since it differs from one of the two.
     *
     * @param same whether two say the same
     */
    static void differingAtOnce(List<Fact> all, BiPredicate<Fact, Fact> same, BiConsumer<Fact, Fact> take) {
        for (int i = 0; i < all.size(); i++) {
            Fact one = all.get(i);
            for (int j = i + 1;
                    j < all.size() && all.get(j).span().from() < one.span().to();
                    j++) {
                Fact other = all.get(j);
                if (one.span().overlaps(other.span())
                        && !same.test(one, other)
                        && !isHeld(all.subList(0, i), one.span().during(other.span()))) {
                    take.accept(one, other);
                }
            }
        }
    }

    private static boolean isHeld(List<Fact> facts, Span span) {
        return facts.stream().anyMatch(fact -> fact.span().contains(span));
    }

    /**
     * What other plans say differently at some same instant from the one that is taken as the measure, as below; while
     * that one is silent, the next plan that speaks is the measure of those after it.
     *
     * @param same whether two say the same, whenever that is
     */
    static void plansDifferingAtOnce(List<Fact> all, BiPredicate<Fact, Fact> same, BiConsumer<Fact, Fact> take) {
        List<List<Fact>> plans = List.copyOf(byPlan(all).values());
        List<Fact> before = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            List<Fact> measure = plans.get(i);
            plans.subList(i + 1, plans.size()).forEach(others -> atOnce(measure, others, before, same, take));
            before.addAll(measure);
        }
    }

    private static void atOnce(
            List<Fact> measure,
            List<Fact> others,
            List<Fact> before,
            BiPredicate<Fact, Fact> same,
            BiConsumer<Fact, Fact> take) {
        List<Fact> taken = new ArrayList<>();
        for (Fact other : others) {
            if (taken.stream().noneMatch(fact -> same.test(fact, other))) {
                measure.stream()
                        .filter(fact -> fact.span().overlaps(other.span()) && !same.test(fact, other))
                        .filter(fact -> !isHeld(before, fact.span().during(other.span())))
                        .filter(fact -> !isAgreed(measure, fact, other, same))
                        .findFirst()
                        .ifPresent(fact -> {
                            take.accept(fact, other);
                            taken.add(other);
                        });
            }
        }
    }

    /** Whether the measure says the same as well: all the while that both hold, or ever where the other gives no time. */
    private static boolean isAgreed(List<Fact> measure, Fact one, Fact other, BiPredicate<Fact, Fact> same) {
        boolean isTimed = other.span().hasStart() || other.span().hasEnd();
        Span both = one.span().during(other.span());
        return measure.stream()
                .filter(fact -> !isTimed || fact.span().contains(both))
                .anyMatch(fact -> same.test(fact, other));
    }

    /** The plan that is taken as the measure first. */
    private static Map<String, List<Fact>> byPlan(List<Fact> all) {
        Map<String, List<Fact>> byPlan = new LinkedHashMap<>();
        all.stream().filter(Fact::isOurs).findFirst().ifPresent(fact -> byPlan.put(fact.plan(), new ArrayList<>()));
        all.forEach(fact ->
                byPlan.computeIfAbsent(fact.plan(), plan -> new ArrayList<>()).add(fact));
        return byPlan;
    }

    /**
     * What other plans say differently from the one that is taken as the measure: this plan where it says anything,
     * the first by time where it does not. Each plan is named once for each thing that it says differently.
     *
     * @param same whether two say the same
     */
    static void differing(List<Fact> all, BiPredicate<Fact, Fact> same, BiConsumer<Fact, Fact> take) {
        if (all.size() < 2) {
            return;
        }
        List<List<Fact>> plans = List.copyOf(byPlan(all).values());
        List<Fact> measure = plans.get(0);
        plans.subList(1, plans.size()).forEach(others -> {
            List<Fact> taken = new ArrayList<>();
            for (Fact other : others) {
                if (measure.stream().noneMatch(fact -> same.test(fact, other))
                        && taken.stream().noneMatch(fact -> same.test(fact, other))) {
                    take.accept(measure.get(0), other);
                    taken.add(other);
                }
            }
        });
    }
}
