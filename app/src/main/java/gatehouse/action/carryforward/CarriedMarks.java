package gatehouse.action.carryforward;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemMarks;

/** Beside each item of a list: new, changed since last year, or as last year. */
@Component
public final class CarriedMarks implements ItemMarks {
    private final CarryRepository carried = new CarryRepository();

    @Override
    public Map<String, String> of(Change change, Collection<Item> items) {
        Map<String, String> marks = new HashMap<>();
        carried.hashes(change).ifPresent(hashes -> {
            for (Item item : items) {
                String words = CarriedWords.text(item.kind(), item.answers());
                marks.put(
                        item.reference(),
                        AgainstLastYear.how(words, hashes.getOrDefault(item.id(), ""))
                                .words());
            }
        });
        return marks;
    }
}
