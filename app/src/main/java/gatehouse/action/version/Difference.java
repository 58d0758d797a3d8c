package gatehouse.action.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import gatehouse.action.contents.PlanContents;

/**
 * What lies between two states of one plan: in meaning, worst first, and in words.
 *
 * @param altered every change in meaning; those of one meaning by the order of the plan
 * @param reworded the answers that changed, item by item; of an item that was added, all of them
 */
public record Difference(List<Altered> altered, List<Reworded.Item> reworded) {

    public Difference {
        altered =
                altered.stream().sorted(Comparator.comparing(Altered::meaning)).toList();
        reworded = List.copyOf(reworded);
    }

    /** From the first to the second; either may be the older. */
    public static Difference between(PlanContents from, PlanContents to) {
        return new PlanComparison(from, to).difference();
    }

    public boolean isNone() {
        return altered.isEmpty();
    }

    /** How many items changed, the plan itself counted as one. */
    public int items() {
        return (int) altered.stream().map(Altered::reference).distinct().count();
    }

    /** The worst, one line an item, as a decision sheet lists what changed; what is beyond {@code most} is counted. */
    public List<String> worst(int most) {
        List<String> lines = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Altered each : altered) {
            if (told.add(each.reference()) && lines.size() < most) {
                lines.add(each.line());
            }
        }
        if (told.size() > most) {
            int more = told.size() - most;
            lines.add("and " + more + (more == 1 ? " more item" : " more items"));
        }
        return lines;
    }
}
