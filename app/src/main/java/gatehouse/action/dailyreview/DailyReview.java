package gatehouse.action.dailyreview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One review, as it was written.
 *
 * @param number in the order of writing, from 1
 * @param level the national level, as it was shown
 * @param threatWords what has changed in it; empty where nothing
 * @param changes since the review before, as the program listed them, a line each
 * @param checks what was checked, and by whom; empty where nothing is recorded
 */
public record DailyReview(
        int number,
        Instant at,
        String by,
        String level,
        ThreatSeen threat,
        String threatWords,
        String changes,
        String checks,
        ReviewOutcome outcome,
        String because) {

    static final String AT = "at";
    static final String BY = "by";
    static final String LEVEL = "level";
    static final String THREAT = "threat";
    static final String THREAT_WORDS = "threatWords";
    static final String CHANGES = "changes";
    static final String CHECKS = "checks";
    static final String OUTCOME = "outcome";
    static final String BECAUSE = "because";

    /** The list of the program, line by line; the first says since when. */
    public List<String> changed() {
        return changes.lines().toList();
    }

    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put(AT, at.toString());
        entry.put(BY, by);
        entry.put(LEVEL, level);
        entry.put(THREAT, threat.name());
        put(entry, THREAT_WORDS, threatWords);
        entry.put(CHANGES, changes);
        put(entry, CHECKS, checks);
        entry.put(OUTCOME, outcome.name());
        entry.put(BECAUSE, because);
        return entry;
    }

    private static void put(Map<String, Object> entry, String name, String words) {
        if (!words.isEmpty()) {
            entry.put(name, words);
        }
    }

    static DailyReview ofPlanFile(int number, Map<String, Object> entry) {
        return new DailyReview(
                number,
                Instant.parse(words(entry, AT)),
                words(entry, BY),
                words(entry, LEVEL),
                ThreatSeen.valueOf(words(entry, THREAT)),
                words(entry, THREAT_WORDS),
                words(entry, CHANGES),
                words(entry, CHECKS),
                ReviewOutcome.valueOf(words(entry, OUTCOME)),
                words(entry, BECAUSE));
    }

    static String words(Map<String, Object> entry, String name) {
        return entry.get(name) instanceof String words ? words : "";
    }
}
