package gatehouse.output.template;

import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.PlanHeader;

/** The look that documents have now. Read in the transaction that needs it; nothing is remembered. */
public final class Looks {
    private final TemplateRepository templates = new TemplateRepository();

    /** Of a plan's documents: that of its force. */
    public Look ofPlan(Change change) {
        return of(change, Optional.of(change.plan()).map(PlanHeader::id));
    }

    /** Of a document that belongs to no plan: that of the person's force. */
    public Look ofForce(Change change) {
        return of(change, Optional.empty());
    }

    private Look of(Change change, Optional<UUID> plan) {
        return templates
                .body(change, plan.orElse(null), change.who().force())
                .map(TemplateFile::read)
                .orElse(Look.OWN);
    }
}
