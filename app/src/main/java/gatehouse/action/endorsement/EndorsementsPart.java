package gatehouse.action.endorsement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.action.decision.MadeEntry;
import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart.PartField;
import gatehouse.plan.plan.VersionPart;

/** Endorsements in the plan file, each with the number and the hash of the version that it is of. */
public final class EndorsementsPart implements VersionPart {
    private final EndorsementService endorsements;

    public EndorsementsPart(EndorsementService endorsements) {
        this.endorsements = endorsements;
    }

    @Override
    public String name() {
        return "endorsements";
    }

    @Override
    public List<PartField> fields() {
        List<PartField> fields = new ArrayList<>(List.of(
                new PartField("version", PartField.VERSION, true),
                new PartField("sha256", PartField.HASH, true),
                new PartField("outcome", "ENDORSED|ENDORSED_WITH_VARIATIONS|RETURNED", true),
                new PartField("variations", PartField.WORDS, false)));
        fields.addAll(MadeEntry.FIELDS);
        return List.copyOf(fields);
    }

    @Override
    public Map<String, String> faults(Map<String, Object> entry) {
        Map<String, String> faults = new java.util.TreeMap<>(MadeEntry.faults(entry));
        if (!entry.get("outcome").equals("ENDORSED") && !entry.containsKey("variations")) {
            faults.put("variations", "Say what was varied, or why it was returned.");
        }
        return faults;
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return endorsements.kept(change);
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        endorsements.load(change, entries);
    }
}
