package gatehouse.action.eventday;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.action.decision.MadeEntry;
import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** Checks on the day as versions and the plan file hold them, in the order in which they were made. */
public final class DayChecksPart implements PlanPart {
    public static final String NAME = "dayChecks";

    private final EventDayRepository days = new EventDayRepository();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("item", PartField.REFERENCE + "RECOMMENDATION|COMMITMENT", true),
                new PartField("place", PartField.REFERENCE + "ZONE", false),
                new PartField("state", "IN_PLACE|NOT_IN_PLACE|CHANGED", true),
                new PartField("words", PartField.WORDS, false),
                new PartField("by", PartField.WORDS, true),
                new PartField("at", PartField.INSTANT, true));
    }

    @Override
    public Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        boolean silent = DayState.CHANGED.name().equals(entry.get("state"))
                && MadeEntry.words(entry, "words").isBlank();
        return silent ? Map.of("words", DayForm.SAY_WHAT_CHANGED) : Map.of();
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return days.checks(change).stream().map(DayCheck::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        entries.stream()
                .map(DayCheck::ofPlanFile)
                .forEach(check -> days.insert(
                        change,
                        check,
                        items.get(check.item()),
                        Optional.ofNullable(items.get(check.place())),
                        Optional.empty()));
    }
}
