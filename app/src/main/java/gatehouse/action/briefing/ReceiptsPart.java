package gatehouse.action.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** Who has read the briefing, as versions and the plan file hold it: people are names there. */
public final class ReceiptsPart implements PlanPart {
    public static final String NAME = "briefingReceipts";

    private final ReceiptRepository receipts = new ReceiptRepository();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("version", PartField.VERSION, true),
                new PartField("reader", PartField.WORDS, true),
                new PartField("how", "IN_PRODUCT|SIGNED|E_MAIL|SPOKEN", true),
                new PartField("takenBy", PartField.WORDS, true),
                new PartField("at", PartField.INSTANT, true));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return receipts.ofPlan(change).stream().map(Receipt::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        entries.stream().map(Receipt::ofPlanFile).forEach(one -> receipts.insert(change, one, Optional.empty()));
    }
}
