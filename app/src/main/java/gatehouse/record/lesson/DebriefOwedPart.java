package gatehouse.record.lesson;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** That the event is over without a debrief or a reason for none; made from the plan and the day, and so never taken in. */
public final class DebriefOwedPart implements PlanPart {
    /** Its name, for the rules that read a plan's contents. */
    public static final String NAME = "debriefOwed";

    private final BearingRepository lessons = new BearingRepository();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(new PartField("lastDay", PartField.DAY, true));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return lessons.overWithoutDebrief(change).stream()
                .map(day -> Map.<String, Object>of("lastDay", day))
                .toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        // The plan and the day say it again.
    }
}
