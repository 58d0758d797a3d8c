package gatehouse.home.search;

import java.util.List;
import java.util.stream.Stream;

import gatehouse.plan.plan.Marking;

/**
 * What a question found for the person who asked.
 *
 * @param all how many things there are of which these are a page; only such as they may see
 * @param wordless whether the words are such that nothing can be found by them
 */
public record Found(List<PlanHit> plans, List<Hit> hits, int all, boolean wordless) {
    static final Found NOTHING = new Found(List.of(), List.of(), 0, false);

    public Found {
        plans = List.copyOf(plans);
        hits = List.copyOf(hits);
    }

    /** How the page is to be marked: as the highest of what stands on it. */
    public String marking() {
        List<String> all = Stream.concat(
                        plans.stream().map(PlanHit::marking), hits.stream().map(Hit::marking))
                .filter(marking -> !marking.isEmpty())
                .toList();
        return all.isEmpty() ? "" : Marking.highest(all.get(0), all.stream().skip(1));
    }

    /** What was shown, as the log keeps it. */
    String references() {
        return String.join(
                ", ",
                Stream.concat(
                                plans.stream().map(PlanHit::reference),
                                hits.stream().map(Hit::key))
                        .toList());
    }
}
