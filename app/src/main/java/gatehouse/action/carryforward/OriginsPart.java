package gatehouse.action.carryforward;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** The origin of each item that was carried, as versions and the plan file hold it. */
public final class OriginsPart implements PlanPart {
    static final String NAME = "origins";

    private final CarryRepository carried = new CarryRepository();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("item", PartField.WORDS, true),
                new PartField("reference", PartField.WORDS, true),
                new PartField("title", PartField.WORDS, true),
                new PartField("words", PartField.WORDS, true),
                new PartField("sha256", PartField.WORDS, true));
    }

    @Override
    public Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        return CarriedWords.sha256(Entry.words(entry, "words")).equals(Entry.words(entry, "sha256"))
                ? Map.of()
                : Map.of("sha256", "This is not the hash of the words: they were changed after they were carried.");
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return carried.origins(change).stream().map(Origin::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        carried.insertOrigins(change, entries.stream().map(Origin::of).toList(), items);
    }
}
