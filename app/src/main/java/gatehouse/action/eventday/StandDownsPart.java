package gatehouse.action.eventday;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** Stand-downs as versions and the plan file hold them. */
public final class StandDownsPart implements PlanPart {
    public static final String NAME = "standDowns";

    private final EventDayRepository days = new EventDayRepository();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("step", StandDown.STOOD_DOWN + "|" + StandDown.OPENED_AGAIN, true),
                new PartField("words", PartField.WORDS, true),
                new PartField("by", PartField.WORDS, true),
                new PartField("at", PartField.INSTANT, true));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return days.steps(change).stream().map(StandDown::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        entries.stream().map(StandDown::ofPlanFile).forEach(step -> days.insert(change, step));
    }
}
