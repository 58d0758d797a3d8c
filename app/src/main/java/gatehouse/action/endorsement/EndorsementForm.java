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
        } else if (chosen.get() != EndorsementOutcome.ENDORSED && variations.isBlank()) {
            errors.put(
                    "variations",
                    chosen.get() == EndorsementOutcome.RETURNED
                            ? "Say why version " + version + " is returned."
                            : "Say what is varied.");
        } else if (chosen.get() == EndorsementOutcome.ENDORSED && !variations.isBlank()) {
            errors.put(
                    "variations", "Words stand here: choose “endorse with variations” or “return”, or take them out.");
        }
        return chosen.orElse(EndorsementOutcome.RETURNED);
    }
}
