package gatehouse.action.carryforward;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** From which plan and version a plan was begun, as versions and the plan file hold it: one entry, or none. */
public final class CarriedFromPart implements PlanPart {
    static final String NAME = "carriedFrom";

    private final CarryRepository carried = new CarryRepository();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("reference", PartField.WORDS, true),
                new PartField("name", PartField.WORDS, true),
                new PartField("force", PartField.WORDS, false),
                new PartField("version", PartField.WORDS, true),
                new PartField("sha256", PartField.WORDS, true),
                new PartField("keptBack", PartField.WORDS, true),
                new PartField("by", PartField.WORDS, true),
                new PartField("at", PartField.INSTANT, true));
    }

    @Override
    public Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        Map<String, String> faults = new TreeMap<>();
        if (!Entry.words(entry, "version").matches("[1-9][0-9]{0,5}")) {
            faults.put("version", "A version is a number from 1, in quotation marks.");
        }
        if (!Entry.words(entry, "keptBack").matches("[0-9]{1,6}")) {
            faults.put("keptBack", "How many were kept back is a number from 0, in quotation marks.");
        }
        if (!Entry.words(entry, "sha256").matches("[0-9a-f]{64}")) {
            faults.put("sha256", "A SHA-256 is 64 digits, 0 to 9 and a to f.");
        }
        return faults;
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return carried.from(change).map(From::toPlanFile).stream().toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        entries.forEach(entry -> carried.insert(change, From.of(entry)));
    }
}
