package gatehouse.action.carryforward;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** What was said and done last year, as versions and the plan file hold it. */
public final class LastYearPart implements PlanPart {
    static final String NAME = "lastYear";

    private final CarryRepository carried = new CarryRepository();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("item", PartField.WORDS, false),
                new PartField("what", "DECISION|SUPPORT|ANSWER|ACCEPTANCE|DELIVERY|ENDORSEMENT|LEFT", true),
                new PartField("words", PartField.WORDS, true));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return carried.history(change).stream().map(Said::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        carried.insertHistory(
                change,
                entries.stream()
                        .map(entry -> new Said(
                                Entry.words(entry, "item"),
                                Said.What.valueOf(Entry.words(entry, "what")),
                                Entry.words(entry, "words")))
                        .toList(),
                items);
    }
}
