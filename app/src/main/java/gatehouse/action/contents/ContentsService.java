package gatehouse.action.contents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.PlanHeader;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanPart;

/** Gathers the whole of a plan in the transaction it is given, in as many statements for a thousand items as for one. */
public final class ContentsService {
    private final Kinds kinds;
    private final ItemService items;
    private final List<PlanPart> parts;

    public ContentsService(Kinds kinds, ItemService items, List<PlanPart> parts) {
        this.kinds = kinds;
        this.items = items;
        this.parts = List.copyOf(parts);
    }

    public PlanContents gather(Change change) {
        List<KeptItem> all =
                items.ofKinds(change, kinds.all()).stream().map(KeptItem::of).toList();
        return new PlanContents(said(change.plan()), all, parts(change), items.asked(change));
    }

    /**
     * What a version keeps of the plan: the same as {@link ContentsJson} writes of {@link #gather}, put together from
     * the bytes that were kept when each item was last saved, which is quicker than asking every column again.
     */
    public Map<String, Object> toKeep(Change change) {
        return Map.of(
                "content",
                ContentsJson.content(said(change.plan()), items.bodies(change, kinds.all()), parts(change)),
                "words",
                ContentsJson.words(items.asked(change)));
    }

    private Map<String, List<Map<String, Object>>> parts(Change change) {
        Map<String, List<Map<String, Object>>> kept = new LinkedHashMap<>();
        parts.forEach(part -> kept.put(part.name(), part.kept(change)));
        return kept;
    }

    private static Map<String, Object> said(PlanHeader plan) {
        Map<String, Object> said = new TreeMap<>();
        said.put("reference", plan.reference());
        said.put("name", plan.name());
        said.put("subject", plan.subject());
        said.put("form", plan.form());
        said.put("marking", plan.marking());
        said.put("zone", plan.zone().getId());
        said.put("scale", plan.scale());
        said.put("author", plan.author());
        said.put("banner", plan.banner());
        said.put("published", plan.published());
        return said;
    }
}
