package gatehouse.action.staleness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.force.NationalLevel;
import gatehouse.foundation.force.ThreatArea;
import gatehouse.foundation.force.ThreatLevel;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.kind.Bases;
import gatehouse.plan.kind.Reach;

/** The change-of-threat drill: what a change of the national level would put in question. Changes nothing. */
public final class DrillService {
    private final LevelService levels;
    private final Bases bases;
    private final DrillRepository plans = new DrillRepository();

    public DrillService(LevelService levels, Bases bases) {
        this.levels = levels;
        this.bases = bases;
    }

    /**
     * Supposes a level in every plan that the person is on; refuses one that is no level, or no change.
     *
     * @param level its code; empty to be asked which
     */
    public Drill of(Change change, String area, String level) {
        NationalLevel inForce = levels.inForce(change, area(area));
        Optional<UUID> person = change.who().person();
        if (level.isEmpty() || person.isEmpty()) {
            return new Drill(inForce, Optional.empty(), List.of());
        }
        ThreatLevel supposed = supposed(inForce, level);
        List<Drill.OfPlan> reached = plans.plans(change, person.get(), inForce.area());
        Map<UUID, Map<String, Integer>> counts =
                plans.counts(change, reached.stream().map(Drill.OfPlan::id).toList(), kinds());
        return new Drill(
                inForce,
                Optional.of(supposed),
                reached.stream()
                        .map(plan -> new Drill.OfPlan(
                                plan.id(),
                                plan.reference(),
                                plan.name(),
                                plan.firstDay(),
                                plan.lastDay(),
                                counts.getOrDefault(plan.id(), Map.of())))
                        .toList());
    }

    /** The items of one plan; none of one that the change would not reach. */
    public List<DrillItem> items(Change change, String area, String level) {
        NationalLevel inForce = levels.inForce(change, area(area));
        supposed(inForce, level);
        return plans.reaches(change, inForce.area()) ? plans.items(change, kinds()) : List.of();
    }

    private List<String> kinds() {
        List<String> kinds = new ArrayList<>(bases.judgedBy(Reach.THREAT));
        kinds.sort(Comparator.comparing(Drill.COUNTED::indexOf));
        return kinds;
    }

    private static ThreatArea area(String code) {
        return ThreatArea.find(code).orElseThrow(() -> new Refusal(StalenessRefusal.NO_SUCH_AREA));
    }

    private static ThreatLevel supposed(NationalLevel inForce, String code) {
        ThreatLevel level = ThreatLevel.find(code).orElseThrow(() -> new Refusal(StalenessRefusal.NO_SUCH_LEVEL));
        if (level == inForce.level()) {
            throw new Refusal(StalenessRefusal.SAME_SUPPOSED, level.words().toLowerCase(Locale.UK));
        }
        return level;
    }
}
