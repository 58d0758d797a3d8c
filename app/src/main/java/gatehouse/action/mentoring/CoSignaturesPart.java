package gatehouse.action.mentoring;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.action.decision.MadeEntry;
import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart.PartField;
import gatehouse.plan.plan.VersionPart;

/** What mentors made of versions, as the plan file holds it beside them: people are names there. */
public final class CoSignaturesPart implements VersionPart {
    private final MentoringRepository signatures = new MentoringRepository();

    @Override
    public String name() {
        return "coSignatures";
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("version", PartField.VERSION, true),
                new PartField("sha256", PartField.HASH, true),
                new PartField("outcome", "CO_SIGNED|TO_REWORK", true),
                new PartField("words", PartField.WORDS, false),
                new PartField("by", PartField.WORDS, true),
                new PartField("at", PartField.INSTANT, true));
    }

    @Override
    public Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        return MadeEntry.words(entry, "outcome").equals("TO_REWORK")
                        && MadeEntry.words(entry, "words").isEmpty()
                ? Map.of("words", "Say what is to be reworked.")
                : Map.of();
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return signatures.ofPlan(change).stream()
                .map(CoSignaturesPart::toPlanFile)
                .toList();
    }

    private static Map<String, Object> toPlanFile(CoSignature signature) {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("version", (long) signature.version());
        entry.put("sha256", signature.sha256());
        entry.put("outcome", signature.outcome().name());
        MadeEntry.putWords(entry, "words", signature.words());
        entry.put("by", signature.by());
        entry.put("at", signature.at().toString());
        return entry;
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        entries.forEach(entry -> signatures.insert(
                change,
                ((Long) entry.get("version")).intValue(),
                CoSignOutcome.valueOf(MadeEntry.words(entry, "outcome")),
                MadeEntry.words(entry, "words"),
                Optional.empty(),
                MadeEntry.words(entry, "by"),
                Instant.parse(MadeEntry.words(entry, "at"))));
    }

    @Override
    public Map<Integer, String> faultsInOrder(List<Map<String, Object>> entries) {
        Map<Integer, String> faults = new TreeMap<>();
        Map<Object, Boolean> signed = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Map<String, Object> entry = entries.get(i);
            boolean before = signed.getOrDefault(entry.get("version"), false);
            boolean now = MadeEntry.words(entry, "outcome").equals("CO_SIGNED");
            if (before && now) {
                faults.put(i, "This version is co-signed already. Once is enough.");
            }
            signed.put(entry.get("version"), before || now);
        }
        return faults;
    }
}
