package gatehouse.plan.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Change;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;

/**
 * What later rooms hold against keeping an item as it is: words that a decision rests on, and what the rest of the plan
 * does not agree with.
 *
 * @param standing the items of a kind that stand in the plan of a change
 */
record Objections(List<Closing> closings, List<Weighing> weighings, BiFunction<Change, String, List<Item>> standing) {

    Objections {
        closings = List.copyOf(closings);
        weighings = List.copyOf(weighings);
    }

    /** What the rest of the plan does not agree with, by question. */
    Map<String, String> weighed(Change change, Item item) {
        for (Weighing weighing : weighings) {
            if (weighing.kind().equals(item.kind().code())) {
                Map<String, String> faults = weighing.faults(change, item, code -> standing.apply(change, code));
                if (!faults.isEmpty()) {
                    return faults;
                }
            }
        }
        return Map.of();
    }

    /** What an item may not begin to lead to, by question. */
    Map<String, String> linked(
            Change change, Answers before, Answers after, Kind kind, Map<String, AskedIn.Target> targets) {
        Map<String, String> removed = NewLinks.toRemoved(before, after, kind, targets);
        return removed.isEmpty()
                ? NewLinks.toOthers(before, after, kind, code -> standing.apply(change, code))
                : removed;
    }

    /** What the rest of a file does not agree with, by reference, of items that come in it together. */
    Map<String, Map<String, String>> toAll(Change change, List<Item> all) {
        Map<String, List<Item>> byKind = all.stream()
                .filter(item -> !item.isRemoved())
                .collect(Collectors.groupingBy(item -> item.kind().code()));
        Map<String, Map<String, String>> faults = new LinkedHashMap<>();
        weighings.forEach(weighing ->
                faults.putAll(weighing.faultsOfAll(change, code -> byKind.getOrDefault(code, List.of()))));
        return faults;
    }

    /** Questions whose answers stand and that a save would change, each with what the person is told. */
    Map<String, String> closed(Change change, Item before, Answers after) {
        for (Closing closing : closings) {
            Map<String, String> errors = closing.kind().equals(before.kind().code())
                    ? closing.questions(before.answers()).stream()
                            .filter(name -> !before.answers().answer(name).equals(after.answer(name)))
                            .collect(Collectors.toMap(name -> name, name -> closing.sentence()))
                    : Map.of();
            if (!errors.isEmpty() && closing.isClosed(change, before.id())) {
                return errors;
            }
        }
        return Map.of();
    }

    /** Why some words of this item can no longer be changed; nothing for most. */
    List<String> closed(Change change, Item item) {
        return closings.stream()
                .filter(closing -> closing.kind().equals(item.kind().code()) && closing.isClosed(change, item.id()))
                .map(Closing::sentence)
                .toList();
    }
}
