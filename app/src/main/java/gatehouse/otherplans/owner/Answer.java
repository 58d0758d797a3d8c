package gatehouse.otherplans.owner;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import gatehouse.action.decision.How;

/**
 * What an owner answered about a finding.
 *
 * @param finding by its reference
 * @param takenBy who recorded it for them; empty where they answered in the product
 * @param account theirs, where they answered in the product
 */
public record Answer(
        String finding,
        String words,
        String by,
        How how,
        Instant at,
        String takenBy,
        String evidence,
        Optional<UUID> file,
        Optional<UUID> account,
        Instant recordedAt) {

    /** "Wes Bin, by e-mail, taken by PC Field"; "Wes Bin, in Gatehouse". */
    public String byAndMeans() {
        return by
                + (how == How.IN_PRODUCT ? ", " : ", by ")
                + how.words()
                + (takenBy.isEmpty() ? "" : ", taken by " + takenBy);
    }
}
