package gatehouse.action.carryforward;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.action.contents.ContentsService;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.plan.PlanRevision;

/** The only door to what became of last year's plan in this one. */
public final class AgainstService {
    private final Entrance entrance;
    private final ContentsService contents;
    private final CarryRepository carried = new CarryRepository();

    public AgainstService(Entrance entrance, ContentsService contents) {
        this.entrance = entrance;
        this.contents = contents;
    }

    public AgainstLastYear ofPlan(Change change) {
        return AgainstLastYear.of(contents.gather(change));
    }

    /** How many things are to be confirmed still. */
    int open(Change change) {
        return carried.open(change);
    }

    /** Settles all that are ticked on one basis, or none of them. */
    public String settle(Doing doing, List<String> keys, String outcome, String because) {
        return entrance.changeOnce(doing, change -> {
            Map<String, Settled> settled = settled(change, keys, outcome, because.strip());
            carried.settle(change, settled);
            PlanRevision.count(change);
            change.logged(
                    "carried.confirmed",
                    "last-year",
                    Map.of("things", List.copyOf(settled.keySet()), "outcome", outcome, "because", because.strip()));
            return "/plans/" + change.plan().id() + "/last-year?kept=" + settled.size() + "#kept";
        });
    }

    private Map<String, Settled> settled(Change change, List<String> keys, String outcome, String because) {
        if (keys.isEmpty()) {
            throw new Refusal(CarryRefusal.NONE_CHOSEN);
        }
        Settled.How how = List.of(Settled.How.values()).stream()
                .filter(one -> one.name().equals(outcome))
                .findFirst()
                .orElseThrow(() -> new Refusal(CarryRefusal.OUTCOME_NEEDED));
        if (because.isEmpty()) {
            throw new Refusal(CarryRefusal.BASIS_NEEDED);
        }
        Map<String, Question> open = carried.questions(change).stream()
                .filter(Question::isOpen)
                .collect(Collectors.toMap(Question::key, one -> one));
        Map<String, Settled> settled = new LinkedHashMap<>();
        for (String key : keys) {
            if (!open.containsKey(key)) {
                throw new Refusal(CarryRefusal.SETTLED_MEANWHILE, key.substring(key.lastIndexOf('/') + 1));
            }
            settled.put(key, new Settled(how, because, change.who().nameAndPost(), change.at()));
        }
        return settled;
    }
}
