package gatehouse.action.endorsement;

import java.time.ZoneId;
import java.util.Optional;

import gatehouse.action.decision.Days;
import gatehouse.action.decision.Made;

/**
 * Where a version stands, in the words that pages and documents print.
 *
 * @param isPlan whether it may be called a plan; until it is endorsed it is a report
 * @param standing "endorsed 12 March 2027 by Ch Supt Jo Field, strategic commander"
 * @param variations what was varied, or why it was returned
 */
public record Status(int version, boolean isPlan, State state, String standing, String variations) {

    public enum State {
        NOT_ENDORSED,
        RETURNED,
        ENDORSED,
        WITH_VARIATIONS,
        REPLACED
    }

    /** "PLAN v2, endorsed 12 March 2027 by …"; "REPORT v3, not endorsed". */
    public String title() {
        return word() + " v" + version + ", " + standing;
    }

    /** PLAN or REPORT. */
    public String word() {
        return isPlan ? "PLAN" : "REPORT";
    }

    static Status of(
            int version, Optional<Endorsement> counting, Optional<Endorsement> inForce, boolean disputed, ZoneId zone) {
        if (counting.isEmpty()) {
            String why = disputed ? "not endorsed (what was recorded is disputed)" : "not endorsed";
            return new Status(version, false, State.NOT_ENDORSED, why, "");
        }
        Endorsement endorsement = counting.get();
        String said = endorsement.outcome().words() + " " + byWhom(endorsement.made(), zone);
        if (!endorsement.outcome().makesPlan()) {
            return new Status(version, false, State.RETURNED, said, endorsement.variations());
        }
        if (inForce.isPresent() && inForce.get().version() != version) {
            String replaced = "replaced by v" + inForce.get().version();
            return new Status(version, true, State.REPLACED, replaced, endorsement.variations());
        }
        boolean varied = endorsement.outcome() == EndorsementOutcome.ENDORSED_WITH_VARIATIONS;
        return new Status(
                version, true, varied ? State.WITH_VARIATIONS : State.ENDORSED, said, endorsement.variations());
    }

    private static String byWhom(Made made, ZoneId zone) {
        String recorded = made.isRecorded() ? ", " + made.standing() : "";
        return Days.words(made.at(), zone) + " by " + made.byAndRole() + recorded;
    }
}
