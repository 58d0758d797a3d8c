package gatehouse.action.eventday;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.options.effect.Effect;

/**
 * Which measures are not in place, by themselves or by a commitment that was to deliver them, and where.
 *
 * @param all the measures, each missing at one of its places at least
 * @param everywhere those that are missing at every place of theirs, or by a commitment that names no place
 * @param at where each is missing; the empty name for where no place is named
 */
record Missing(Set<String> all, Set<String> everywhere, Map<String, Set<String>> at) {

    static Missing of(PlanContents plan, DayList list) {
        Map<String, KeptItem> items = plan.byReference();
        Map<String, Set<String>> at = new HashMap<>();
        for (DayLine line : list.notInPlace()) {
            measures(items, line)
                    .forEach(one ->
                            at.computeIfAbsent(one, none -> new HashSet<>()).add(line.place()));
        }
        at.keySet().removeIf(one -> items.get(one) == null || items.get(one).isRemoved());
        Map<String, Set<String>> own = new HashMap<>();
        list.lines()
                .forEach(line -> own.computeIfAbsent(line.item(), none -> new HashSet<>())
                        .add(line.place()));
        Set<String> everywhere = new HashSet<>(at.keySet());
        everywhere.removeIf(
                one -> !at.get(one).contains("") && !at.get(one).containsAll(own.getOrDefault(one, Set.of())));
        return new Missing(new TreeSet<>(at.keySet()), everywhere, at);
    }

    private static List<String> measures(Map<String, KeptItem> items, DayLine line) {
        KeptItem item = items.get(line.item());
        return item.kind().code().equals("COMMITMENT") ? item.answers().list("recommendations") : List.of(line.item());
    }

    /**
     * Whether a side effect is still there: it ends where its measure is missing at its own place, or everywhere. A barrier
     * that has not come to one end lowers no risk as a whole, but what it makes worse at the other it still makes worse.
     */
    boolean leaves(Effect sideEffect) {
        return sideEffect.measures().stream()
                .noneMatch(one -> everywhere.contains(one)
                        || at.getOrDefault(one, Set.of()).contains(sideEffect.zone()));
    }
}
