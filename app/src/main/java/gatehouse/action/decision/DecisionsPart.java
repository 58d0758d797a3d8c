package gatehouse.action.decision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanPart;

/** Decisions as versions and the plan file hold them. */
public final class DecisionsPart implements PlanPart {
    private final ItemService items;
    private final Kind recommendations;
    private final DecisionRepository decisions = new DecisionRepository();

    public DecisionsPart(Kinds kinds, ItemService items) {
        this.items = items;
        this.recommendations = kinds.get(RecommendationShown.KIND);
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public List<PartField> fields() {
        List<PartField> fields = new ArrayList<>(List.of(
                new PartField("recommendation", "reference:" + RecommendationShown.KIND, true),
                new PartField("outcome", "ACCEPTED|IN_PART|NOT_ACCEPTED|DEFERRED", true),
                new PartField("ground", "RESOURCE|LEGAL|OPERATIONAL|PROPORTIONALITY|SUPERSEDED|OTHER", false),
                new PartField("reason", "words", false),
                new PartField("deferredTo", "day", false),
                new PartField("capacity", "DECISION|SUPPORT|ANSWER", false),
                new PartField("wordsShown", "words", false),
                new PartField("sheetSha256", "words", false)));
        fields.addAll(MadeEntry.FIELDS);
        return List.copyOf(fields);
    }

    @Override
    public Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        Map<String, String> faults = new TreeMap<>(MadeEntry.faults(entry));
        LocalDate madeOn =
                MadeEntry.instant(entry, "at").orElseThrow().atZone(zone).toLocalDate();
        faults.putAll(Verdict.ofPlanFile(entry).faults(MadeEntry.words(entry, "recommendation"), madeOn));
        if (!MadeEntry.words(entry, "sheetSha256").matches("([0-9a-f]{64})?")) {
            faults.put("sheetSha256", "A SHA-256 is 64 digits, 0 to 9 and a to f.");
        }
        return faults;
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return decisions.ofPlan(change).stream().map(Decision::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> identities) {
        Map<String, Item> known = Loaded.byReference(items, change, recommendations, entries);
        for (Map<String, Object> entry : entries) {
            Item item = known.get(MadeEntry.words(entry, "recommendation"));
            Decision decision = Decision.ofPlanFile(withDefaults(entry, item), change.at());
            decisions.insert(change, decision, identities.get(decision.recommendation()));
            decision.made()
                    .confirmation()
                    .ifPresent(said -> new ConfirmationRepository()
                            .insert(change, Confirmable.DECISION, decision.id(), said, Optional.empty()));
        }
    }

    /** A file written by hand may leave out the capacity and the words shown: the recommendation has both. */
    private static Map<String, Object> withDefaults(Map<String, Object> entry, Item item) {
        Map<String, Object> whole = new TreeMap<>(entry);
        String askedOf = item.answers().text("askedOf").orElse("OTHER");
        whole.putIfAbsent("capacity", InCapacity.ofCommander(askedOf).name());
        whole.putIfAbsent("wordsShown", item.answers().text("statement").orElse(""));
        return whole;
    }
}
