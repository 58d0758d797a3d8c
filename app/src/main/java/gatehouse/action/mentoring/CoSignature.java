package gatehouse.action.mentoring;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import gatehouse.action.decision.Days;

/**
 * What a mentor made of one version.
 *
 * @param sha256 the hash of the version's bytes, 64 hexadecimal digits
 * @param mentor empty where it came in a plan file
 */
public record CoSignature(
        int version, String sha256, CoSignOutcome outcome, String words, Optional<UUID> mentor, String by, Instant at) {

    public boolean isSigned() {
        return outcome == CoSignOutcome.CO_SIGNED;
    }

    /** "Co-signed by Insp Jo Field, 12 March 2027, 16:20". */
    public String words(ZoneId zone) {
        return outcome.done() + " by " + by + ", " + Days.minute(at, zone) + (words.isEmpty() ? "" : ": " + words);
    }
}
