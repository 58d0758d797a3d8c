package gatehouse.action.briefing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.decision.MadeEntry;

/** That what was heard of somebody's reading was not so: why, who says so, and when. The receipt stays beside it. */
public record TakenBack(String reason, String by, Instant at) {

    void into(Map<String, Object> entry) {
        entry.put("notSo", reason);
        entry.put("notSoBy", by);
        entry.put("notSoAt", at.toString());
    }

    static Optional<TakenBack> ofPlanFile(Map<String, Object> entry) {
        return entry.containsKey("notSo")
                ? Optional.of(new TakenBack(
                        MadeEntry.words(entry, "notSo"),
                        MadeEntry.words(entry, "notSoBy"),
                        Instant.parse(MadeEntry.words(entry, "notSoAt"))))
                : Optional.empty();
    }
}
