package gatehouse.action.staleness;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.plan.PlanPart;

/** What was looked at again and needed no change, as versions and the plan file hold it. */
public final class ConfirmedPart implements PlanPart {
    private final StalenessRepository staleness = new StalenessRepository();

    @Override
    public String name() {
        return "noChange";
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("reach", "LINKED|THREAT|EVENT|STRATEGY|ENDORSER|VERSION", true),
                new PartField("base", PartField.WORDS, false),
                new PartField("of", "ITEM|DECISION|ACCEPTANCE|ENDORSEMENT", true),
                new PartField("item", PartField.WORDS, false),
                new PartField("because", PartField.WORDS, true),
                new PartField("by", PartField.WORDS, true),
                new PartField("at", PartField.INSTANT, true));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return staleness.confirmed(change).stream().map(Confirmed::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        staleness.insertConfirmed(
                change,
                entries.stream()
                        .map(entry -> new Confirmed(
                                Reach.valueOf(Entry.words(entry, "reach")),
                                Entry.words(entry, "base"),
                                SaidOf.valueOf(Entry.words(entry, "of")),
                                Entry.words(entry, "item"),
                                Entry.words(entry, "because"),
                                Entry.words(entry, "by"),
                                Entry.instant(entry, "at")))
                        .toList());
    }
}
