package gatehouse.action.endorsement;

import java.util.Map;
import java.util.Optional;

/**
 * What was typed of an endorsement.
 *
 * @param sha256 the hash of the version that was shown
 */
public record EndorsementForm(int version, String sha256, String outcome, String variations) {

    EndorsementOutcome read(Map<String, String> errors) {
        Optional<EndorsementOutcome> chosen = EndorsementOutcome.find(outcome);
        if (chosen.isEmpty()) {
            errors.put("endorsement", "Say whether version " + version + " is endorsed, with variations, or returned.");
        }
        chosen.flatMap(said -> said.fault(version, variations))
                .ifPresent(sentence -> errors.put("variations", sentence));
        return chosen.orElse(EndorsementOutcome.RETURNED);
    }
}
