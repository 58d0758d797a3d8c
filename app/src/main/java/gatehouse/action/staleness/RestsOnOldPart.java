package gatehouse.action.staleness;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.kind.Bases;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.plan.PlanPart;

/**
 * What rests on something that has since changed, as versions and the plan file hold it: a version tells what had not
 * been looked at on its day, and a plan that is carried elsewhere still rests on the old there.
 *
 * <p>What hangs on versions and endorsements is left out, for it differs before and after the freezing itself.
 */
public final class RestsOnOldPart implements PlanPart {
    /** Its name, for the rules that read a plan's contents. */
    public static final String NAME = "restsOnOld";

    private final Bases bases;
    private final StalenessRepository staleness = new StalenessRepository();

    public RestsOnOldPart(Bases bases) {
        this.bases = bases;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("reach", "LINKED|THREAT|EVENT|STRATEGY|ENDORSER", true),
                new PartField("base", PartField.WORDS, false),
                new PartField("of", "ITEM|DECISION|ACCEPTANCE", true),
                new PartField("item", PartField.WORDS, true),
                new PartField("touchedAt", PartField.INSTANT, true));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        if (change.plan().published()) {
            return List.of();
        }
        return staleness.resting(change, bases).stream()
                .filter(one -> one.reach() != Reach.VERSION && one.saidOf() != SaidOf.ENDORSEMENT)
                .sorted(Comparator.comparing(Resting::reach)
                        .thenComparing(Resting::baseReference)
                        .thenComparing(Resting::saidOf)
                        .thenComparing(Resting::reference))
                .map(Resting::toPlanFile)
                .toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        Map<UUID, Instant> touched = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> SaidOf.ITEM.name().equals(entry.get("of")) && items.containsKey(entry.get("item")))
                .forEach(
                        entry -> touched.put(items.get(Entry.words(entry, "item")), Entry.instant(entry, "touchedAt")));
        staleness.insertTouched(change, touched);
    }
}
