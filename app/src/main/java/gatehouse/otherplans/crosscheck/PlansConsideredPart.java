package gatehouse.otherplans.crosscheck;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanPart;

/** Which version of each other plan was considered, as versions and the plan file state it. */
public final class PlansConsideredPart implements PlanPart {
    private final Kinds kinds;
    private final ItemService items;
    private final TakenFromRepository taken = new TakenFromRepository();

    public PlansConsideredPart(Kinds kinds, ItemService items) {
        this.kinds = kinds;
        this.items = items;
    }

    @Override
    public String name() {
        return "plansConsidered";
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("plan", PartField.REFERENCE + "OTHER_PLAN", true),
                new PartField("title", PartField.WORDS, false),
                new PartField("considered", "YES|NO", true),
                new PartField("version", PartField.WORDS, false),
                new PartField("received", PartField.WORDS, false),
                new PartField("dated", PartField.WORDS, false),
                new PartField("fileHash", PartField.WORDS, false),
                new PartField("reviewedOn", PartField.WORDS, false),
                new PartField("reviewedBy", PartField.WORDS, false),
                new PartField("reviewedAgainst", PartField.WORDS, false),
                new PartField("notConsidered", PartField.WORDS, false));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        List<Item> all = items.ofKinds(change, List.of(kinds.get("OTHER_PLAN"), kinds.get("RECEIVED_VERSION"))).stream()
                .filter(item -> !item.isRemoved())
                .toList();
        return Considered.of(ofKind(all, "OTHER_PLAN"), ofKind(all, "RECEIVED_VERSION"), taken.versions(change))
                .stream()
                .map(Considered::toPlanFile)
                .toList();
    }

    private static List<Item> ofKind(List<Item> all, String kind) {
        return all.stream().filter(item -> item.kind().code().equals(kind)).toList();
    }

    /** Nothing: it follows from the items. */
    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> loaded) {}
}
