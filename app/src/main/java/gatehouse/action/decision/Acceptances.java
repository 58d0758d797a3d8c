package gatehouse.action.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was said of the residual risks of a plan, and which of it counts. */
public record Acceptances(List<Acceptance> all) {

    public Acceptances {
        all = List.copyOf(all);
    }

    /** As the part of this name of a kept version or a plan file holds them. */
    public static Acceptances ofPart(List<Map<String, Object>> entries) {
        return new Acceptances(entries.stream()
                .map(entry -> Acceptance.ofPlanFile(entry, Instant.EPOCH))
                .toList());
    }

    public List<Acceptance> of(String risk) {
        return all.stream().filter(one -> one.risk().equals(risk)).toList();
    }

    /** The latest that nobody disputes. */
    public Optional<Acceptance> latest(String risk) {
        return of(risk).stream().filter(one -> !one.made().isDisputed()).reduce((earlier, later) -> later);
    }

    /**
     * Whether somebody still has to say something of it; words that were changed since are said of anew. A plan file may
     * leave the words out: what it holds was then said of the words beside it.
     */
    public boolean isOpen(RiskShown risk) {
        return latest(risk.reference())
                .map(Acceptance::wordsShown)
                .map(shown -> !shown.isEmpty() && !shown.equals(risk.words()))
                .orElse(true);
    }
}
