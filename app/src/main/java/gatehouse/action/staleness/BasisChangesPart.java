package gatehouse.action.staleness;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.plan.PlanPart;

/** When what judgements rest on changed, as versions and the plan file hold it. */
public final class BasisChangesPart implements PlanPart {
    private final StalenessRepository staleness = new StalenessRepository();

    @Override
    public String name() {
        return "basisChanges";
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("reach", "LINKED|THREAT|EVENT|STRATEGY|ENDORSER", true),
                new PartField("item", PartField.WORDS, false),
                new PartField("field", PartField.WORDS, true),
                new PartField("before", PartField.WORDS, false),
                new PartField("after", PartField.WORDS, false),
                new PartField("by", PartField.WORDS, true),
                new PartField("at", PartField.INSTANT, true));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return staleness.changes(change).stream()
                .sorted(Comparator.comparing(BasisChange::at)
                        .thenComparing(BasisChange::reach)
                        .thenComparing(BasisChange::reference)
                        .thenComparing(BasisChange::field))
                .map(BasisChange::toPlanFile)
                .toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        staleness.insert(
                change,
                entries.stream()
                        .map(entry -> new NewChange(
                                Reach.valueOf(Entry.words(entry, "reach")),
                                Optional.ofNullable(items.get(Entry.words(entry, "item"))),
                                Entry.words(entry, "field"),
                                Entry.words(entry, "before"),
                                Entry.words(entry, "after"),
                                Entry.words(entry, "by"),
                                Entry.instant(entry, "at")))
                        .toList());
    }
}
