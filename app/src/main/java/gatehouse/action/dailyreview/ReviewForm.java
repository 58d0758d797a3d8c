package gatehouse.action.dailyreview;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was typed into the form of a review.
 *
 * @param shown the hash of the list of changes that the page showed
 */
public record ReviewForm(
        String threat, String threatWords, String checks, String outcome, String because, String shown) {
    static final String SAY_WHAT_CHANGED = "Say what has changed in the threat.";

    static ReviewForm blank() {
        return new ReviewForm("", "", "", "", "", "");
    }

    /** What is wrong with it, by box. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (ThreatSeen.find(threat).isEmpty()) {
            faults.put("threat", "Say whether the threat is as it was.");
        } else if (threat.equals(ThreatSeen.CHANGED.name()) && threatWords.isBlank()) {
            faults.put("threatWords", SAY_WHAT_CHANGED);
        }
        if (ReviewOutcome.find(outcome).isEmpty()) {
            faults.put("outcome", "Say whether anything changes.");
        }
        if (because.isBlank()) {
            faults.put("because", "Say why nothing changes, or what does.");
        }
        return faults;
    }
}
