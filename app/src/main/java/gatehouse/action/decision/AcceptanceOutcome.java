package gatehouse.action.decision;

import java.util.Optional;

/** What came of a residual risk: a commander accepts a police risk, and passes on what is others' to accept. */
public enum AcceptanceOutcome {
    ACCEPTED("accepted"),
    NOTED_AND_PASSED_ON("noted and passed on");

    private final String words;

    AcceptanceOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Optional<AcceptanceOutcome> find(String code) {
        for (AcceptanceOutcome outcome : values()) {
            if (outcome.name().equals(code)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
