package gatehouse.tasking.tasking;

import java.util.LinkedHashMap;
import java.util.Map;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.Weighing;
import gatehouse.plan.kind.WallClock;

/**
 * What was said or asked cannot have been so at a minute that is still to come.
 *
 * <p>Held against what a person types. A plan file keeps what was true by the clock it was written by.
 *
 * @param sentences by the question that asks for such a minute
 */
public record NotStillToCome(String kind, Map<String, String> sentences) implements Weighing {

    public NotStillToCome {
        sentences = Map.copyOf(sentences);
    }

    @Override
    public Map<String, String> faults(Change change, Item item, Others others) {
        Map<String, String> faults = new LinkedHashMap<>();
        sentences.forEach((question, sentence) -> item.answers()
                .text(question)
                .filter(minute ->
                        WallClock.instant(minute, change.plan().zone()).isAfter(change.at()))
                .ifPresent(minute -> faults.put(question, sentence)));
        return faults;
    }

    @Override
    public Map<String, Map<String, String>> faultsOfAll(Change change, Others others) {
        return Map.of();
    }
}
