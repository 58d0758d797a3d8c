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

    static Optional<EndorsementOutcome> find(String code) {
        for (EndorsementOutcome outcome : values()) {
            if (outcome.name().equals(code)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
