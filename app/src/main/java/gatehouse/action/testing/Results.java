package gatehouse.action.testing;

import java.util.ArrayList;
import java.util.List;

import gatehouse.plan.item.Item;

/**
 * What is asked at one exercise or debrief, by phase.
 *
 * @param at the exercise or debrief
 */
public record Results(Item at, List<Group> groups) {
    public Results {
        groups = List.copyOf(groups);
    }

    /** Those of one phase, or of a kind that has none. */
    public record Group(String heading, List<Tried> tried) {
        public Group {
            tried = List.copyOf(tried);
        }
    }

    List<Tried> all() {
        List<Tried> all = new ArrayList<>();
        groups.forEach(group -> all.addAll(group.tried()));
        return all;
    }

    public long said() {
        return all().stream().filter(one -> one.result().isPresent()).count();
    }

    public int asked() {
        return all().size();
    }
}
