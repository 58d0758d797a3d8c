package gatehouse.action.endorsement;

import java.util.Optional;

/** What the endorser made of a version. */
public enum EndorsementOutcome {
    ENDORSED("endorsed"),
    ENDORSED_WITH_VARIATIONS("endorsed with variations"),
    RETURNED("returned");

    private final String words;

    EndorsementOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it makes a plan of the report. */
    public boolean makesPlan() {
        return this != RETURNED;
    }

    /** What is wrong with the words beside it, wherever they were read from; empty where nothing is. */
    Optional<String> fault(int version, String variations) {
        if (this == ENDORSED) {
            return variations.isBlank()
                    ? Optional.empty()
                    : Optional.of("Words stand here: choose “endorse with variations” or “return”, or take them out.");
        }
        return variations.isBlank()
                ? Optional.of(this == RETURNED ? "Say why version " + version + " is returned." : "Say what is varied.")
                : Optional.empty();
    }

    static Optional<EndorsementOutcome> find(String code) {
        for (EndorsementOutcome outcome : values()) {
            if (outcome.name().equals(code)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
