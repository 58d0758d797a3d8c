package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Span;

/** When a measure is not there although it stood before and stands again: between two of its windows. */
record WindowGaps(List<Between> all) {

    WindowGaps {
        all = List.copyOf(all);
    }

    /** A gap, the window that ends last before it and the one after it. */
    record Between(Fact before, Fact after) {

        Span span() {
            return new Span(before.span().to(), after.span().from(), "", "", Optional.empty());
        }

        /** Who is there meanwhile. */
        Fact needed(List<Fact> stay) {
            return stay.stream()
                    .filter(people -> people.span().overlaps(span()))
                    .findFirst()
                    .orElse(stay.get(0));
        }
    }

    /**
     * None where the windows follow on one another.
     *
     * @param windows of one measure, by time
     * @param seconds that it may be away
     */
    static Optional<WindowGaps> of(List<Fact> windows, long seconds) {
        List<Between> gaps = new ArrayList<>();
        Fact last = windows.get(0);
        for (Fact next : windows) {
            if (last.span().hasEnd() && next.span().from() > last.span().to() + seconds) {
                gaps.add(new Between(last, next));
            }
            last = next.span().to() > last.span().to() ? next : last;
        }
        return gaps.isEmpty() ? Optional.empty() : Optional.of(new WindowGaps(gaps));
    }

    String says(List<Fact> stay, Telling telling) {
        Wording wording = telling.wording();
        Between first = all.get(0);
        Fact people = first.needed(stay);
        boolean isOnePlan = first.before().isSaidBySame(first.after());
        return ": not there " + telling.review().when(first.span()) + ", between two of its windows ("
                + wording.plans(List.of(first.before(), first.after())) + "), and people are there "
                + (isOnePlan ? wording.by(people, first.before()) : wording.by(people)) + ".";
    }

    List<Gap> gaps(List<Fact> stay) {
        return all.stream().map(gap -> new Gap(gap.needed(stay), gap.span())).toList();
    }

    /** Every window beside a gap, and who is there in the first. */
    List<Cited> sides(List<Fact> stay, Telling telling) {
        Set<Fact> facts = new LinkedHashSet<>();
        all.forEach(gap -> facts.addAll(List.of(gap.before(), gap.after())));
        facts.add(all.get(0).needed(stay));
        return facts.stream().map(telling::cited).toList();
    }
}
