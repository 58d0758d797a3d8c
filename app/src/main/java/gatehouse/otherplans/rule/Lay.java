package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

import gatehouse.otherplans.fact.Fact;

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
     * What other plans say differently from the one that is taken as the measure: this plan where it says anything,
     * the first by time where it does not. Each plan is named once for each thing that it says differently.
     *
     * @param same whether two say the same
     */
    static void differing(List<Fact> all, BiPredicate<Fact, Fact> same, BiConsumer<Fact, Fact> take) {
        if (all.size() < 2) {
            return;
        }
        Fact first = all.stream().filter(Fact::isOurs).findFirst().orElse(all.get(0));
        Map<String, List<Fact>> byPlan = new LinkedHashMap<>();
        all.forEach(fact ->
                byPlan.computeIfAbsent(fact.plan(), plan -> new ArrayList<>()).add(fact));
        List<Fact> measure = byPlan.remove(first.plan());
        byPlan.values().forEach(others -> {
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
