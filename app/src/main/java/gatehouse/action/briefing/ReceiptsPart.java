package gatehouse.action.briefing;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.action.decision.How;
import gatehouse.action.decision.MadeEntry;
import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** Who has read the briefing, as versions and the plan file hold it: people are names there. */
public final class ReceiptsPart implements PlanPart {
    public static final String NAME = "briefingReceipts";

    private static final List<String> NOT_SO = List.of("notSo", "notSoBy", "notSoAt");

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
                new PartField("at", PartField.INSTANT, true),
                new PartField("notSo", PartField.WORDS, false),
                new PartField("notSoBy", PartField.WORDS, false),
                new PartField("notSoAt", PartField.INSTANT, false));
    }

    /** What is taken back says why, by whom and when; what a person said by themselves is not taken back. */
    @Override
    public Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        long said = NOT_SO.stream()
                .filter(name -> !MadeEntry.words(entry, name).isBlank())
                .count();
        if (said == 0 && NOT_SO.stream().noneMatch(entry::containsKey)) {
            return Map.of();
        }
        return said < NOT_SO.size()
                ? Map.of("notSo", "What was taken back says why, by whom and when.")
                : How.IN_PRODUCT.name().equals(entry.get("how"))
                        ? Map.of("notSo", "What a person said by themselves is not taken back. Leave this out.")
                        : Map.of();
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
