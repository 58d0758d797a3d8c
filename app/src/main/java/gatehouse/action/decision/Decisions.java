package gatehouse.action.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decisions of a plan, and which of them count: the latest that nobody disputes. */
public record Decisions(List<Decision> all) {

    public Decisions {
        all = List.copyOf(all);
    }

    /** As the part of this name of a kept version or a plan file holds them. */
    public static Decisions ofPart(List<Map<String, Object>> entries) {
        return new Decisions(entries.stream()
                .map(entry -> Decision.ofPlanFile(entry, Instant.EPOCH))
                .toList());
    }

    /** Everything said of a recommendation, in the order in which it was said. */
    public List<Decision> of(String recommendation) {
        return all.stream()
                .filter(decision -> decision.recommendation().equals(recommendation))
                .toList();
    }

    /** The commander's word: decision, or support of the advice to another. */
    public Optional<Decision> commanders(String recommendation) {
        return of(recommendation).stream()
                .filter(decision ->
                        decision.capacity().isCommanders() && !decision.made().isDisputed())
                .reduce((earlier, later) -> later);
    }

    /** The answer of the one who was asked. */
    public Optional<Decision> answer(String recommendation) {
        return of(recommendation).stream()
                .filter(decision ->
                        !decision.capacity().isCommanders() && !decision.made().isDisputed())
                .reduce((earlier, later) -> later);
    }

    /** Whether the commander still has to say something of it: never did, or put it off. */
    public boolean isOpen(String recommendation) {
        return commanders(recommendation)
                .map(decision -> decision.outcome() == Outcome.DEFERRED)
                .orElse(true);
    }
}
