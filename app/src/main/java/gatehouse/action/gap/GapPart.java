package gatehouse.action.gap;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** What people made of gaps, as versions and plan files hold it. */
public final class GapPart implements PlanPart {
    static final String NAME = "gaps";

    private final GapRepository settlements = new GapRepository();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("gap", "words", true),
                new PartField("words", "words", false),
                new PartField("restsOn", "words", false),
                new PartField("outcome", "ADOPTED|DISMISSED", true),
                new PartField("reason", "words", false),
                new PartField("by", "words", true),
                new PartField("at", "instant", true));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return settlements.ofPlan(change).stream().map(Settlement::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        settlements.insert(change, entries.stream().map(Settlement::ofPlanFile).toList());
    }
}
