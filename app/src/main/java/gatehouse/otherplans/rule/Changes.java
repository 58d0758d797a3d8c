package gatehouse.otherplans.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two reviews of the same plans differ by: told instead of the whole list each time.
 *
 * @param changed the same clash on other words, as it is now
 * @param gone as it was
 */
public record Changes(List<Suggestion> found, List<Suggestion> changed, List<Suggestion> gone) {

    public static Changes between(List<Suggestion> before, List<Suggestion> now) {
        Set<String> kept = keys(before);
        kept.retainAll(keys(now));
        List<Suggestion> old = without(before, kept);
        List<Suggestion> fresh = without(now, kept);
        Map<String, Integer> left = new HashMap<>();
        old.forEach(one -> left.merge(one.identity(), 1, Integer::sum));
        List<Suggestion> changed = fresh.stream()
                .filter(one -> left.merge(one.identity(), -1, Integer::sum) >= 0)
                .toList();
        List<Suggestion> found =
                fresh.stream().filter(one -> !changed.contains(one)).toList();
        Map<String, Integer> replaced = new HashMap<>();
        changed.forEach(one -> replaced.merge(one.identity(), 1, Integer::sum));
        List<Suggestion> gone = old.stream()
                .filter(one -> replaced.merge(one.identity(), -1, Integer::sum) < 0)
                .toList();
        return new Changes(found, changed, gone);
    }

    private static Set<String> keys(List<Suggestion> all) {
        return all.stream().map(Suggestion::key).collect(Collectors.toSet());
    }

    private static List<Suggestion> without(List<Suggestion> all, Set<String> kept) {
        return all.stream().filter(one -> !kept.contains(one.key())).toList();
    }

    public boolean isEmpty() {
        return found.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }
}
