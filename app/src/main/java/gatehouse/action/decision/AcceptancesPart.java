package gatehouse.action.decision;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanPart;

/** What was said of residual risks, as versions and the plan file hold it. */
public final class AcceptancesPart implements PlanPart {
    private final ItemService items;
    private final Kind risks;
    private final AcceptanceRepository acceptances = new AcceptanceRepository();

    public AcceptancesPart(Kinds kinds, ItemService items) {
        this.items = items;
        this.risks = kinds.get(RiskShown.KIND);
    }

    @Override
    public String name() {
        return "acceptances";
    }

    @Override
    public List<PartField> fields() {
        List<PartField> fields = new ArrayList<>(List.of(
                new PartField("risk", "reference:" + RiskShown.KIND, true),
                new PartField("outcome", "ACCEPTED|NOTED_AND_PASSED_ON", true),
                new PartField("passedTo", "words", false),
                new PartField("reason", "words", false),
                new PartField("reviewOn", "day", false),
                new PartField("wordsShown", "words", false)));
        fields.addAll(MadeEntry.FIELDS);
        return List.copyOf(fields);
    }

    @Override
    public Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        Map<String, String> faults = new TreeMap<>(MadeEntry.faults(entry));
        if (MadeEntry.words(entry, "outcome").equals("NOTED_AND_PASSED_ON") != entry.containsKey("passedTo")) {
            faults.put("passedTo", "A risk that is noted and passed on, and no other, says to whom.");
        }
        return faults;
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return acceptances.ofPlan(change).stream().map(Acceptance::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> identities) {
        Map<String, Item> known = Loaded.byReference(items, change, risks, entries);
        for (Map<String, Object> entry : entries) {
            Item risk = known.get(MadeEntry.words(entry, "risk"));
            Acceptance acceptance = Acceptance.ofPlanFile(entry, change.at());
            String shown = acceptance.wordsShown();
            acceptances.insert(
                    change,
                    acceptance,
                    identities.get(acceptance.risk()),
                    shown.isEmpty() ? risk.answers().text("statement").orElse("") : shown);
            acceptance
                    .made()
                    .confirmation()
                    .ifPresent(said -> new ConfirmationRepository()
                            .insert(change, Confirmable.ACCEPTANCE, acceptance.id(), said, Optional.empty()));
        }
    }
}
