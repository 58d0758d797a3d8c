package gatehouse.action.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * The worst, one line an item, as a decision sheet lists what changed. Items beyond {@code most} are counted, and so
     * are those that were reworded where no line says it.
     */
    public List<String> worst(int most) {
        List<String> lines = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Set<String> more = new HashSet<>();
        Set<String> reworded = new HashSet<>();
        for (Altered each : altered) {
            boolean first = !told.contains(each.reference()) && !more.contains(each.reference());
            if (first && lines.size() < most) {
                told.add(each.reference());
                lines.add(each.line());
            } else if (each.meaning() == Meaning.REWORDED && !more.contains(each.reference())) {
                reworded.add(each.reference());
            } else if (first) {
                more.add(each.reference());
            }
        }
        String counted = Stream.of(
                        counted(more.size(), "more item", "more items"),
                        counted(reworded.size(), "item reworded", "items reworded"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        if (!counted.isEmpty()) {
            lines.add(counted);
        }
        return lines;
    }

    private static String counted(int count, String one, String many) {
        return count == 0 ? "" : "and " + count + " " + (count == 1 ? one : many);
    }
}
