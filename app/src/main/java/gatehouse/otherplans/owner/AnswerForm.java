package gatehouse.otherplans.owner;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import gatehouse.action.decision.How;
import gatehouse.foundation.file.Incoming;
import gatehouse.plan.kind.WallClock;

/** What was typed of an owner's answer that is recorded for them. */
public record AnswerForm(String finding, String answer, String by, String how, String at, String evidence) {
    private static final Set<String> RECORDED = Set.of("SIGNED", "E_MAIL", "SPOKEN");

    static AnswerForm empty() {
        return new AnswerForm("", "", "", "", "", "");
    }

    /** What stands in the way of keeping it, by the box. */
    Map<String, String> faults(Optional<Incoming> reply, Instant now, ZoneId zone) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (finding.isBlank()) {
            faults.put("finding", "Say which finding it answers.");
        }
        if (answer.isBlank()) {
            faults.put("answer", "Write what was answered.");
        }
        if (by.isBlank()) {
            faults.put("by", "Say who answered.");
        }
        if (!RECORDED.contains(how)) {
            faults.put("how", "Say whether it was signed, by e-mail or spoken.");
        }
        try {
            if (at.isBlank() || WallClock.instant(at, zone).isAfter(now)) {
                faults.put("at", "Say when it was answered; that cannot be still to come.");
            }
        } catch (WallClock.NoSuchMinute none) {
            faults.put("at", none.getMessage());
        }
        if (evidence.isBlank() && reply.isEmpty()) {
            faults.put("evidence", "Say where the reply is, or who heard it; or add it as a file.");
        }
        return faults;
    }

    How means() {
        return How.valueOf(how);
    }
}
