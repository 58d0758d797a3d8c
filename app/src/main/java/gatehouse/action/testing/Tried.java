package gatehouse.action.testing;

import java.util.Optional;

import gatehouse.plan.item.Item;

/**
 * A measure, contingency, commitment or assumption of which a result is asked.
 *
 * @param result what is kept of it at this exercise or debrief
 */
public record Tried(Item item, Optional<Item> result) {

    /** How it did, as kept; empty where nobody has said. */
    public String outcome() {
        return result.flatMap(kept -> kept.answers().text("outcome")).orElse("");
    }

    /** What was seen, as kept. */
    public String words() {
        return result.flatMap(kept -> kept.answers().text("words")).orElse("");
    }
}
