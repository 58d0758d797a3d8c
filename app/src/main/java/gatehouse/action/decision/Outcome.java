package gatehouse.action.decision;

import java.util.Optional;

/** What came of a recommendation. */
public enum Outcome {
    ACCEPTED("accepted"),
    IN_PART("accepted in part"),
    NOT_ACCEPTED("not accepted"),
    DEFERRED("deferred");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Optional<Outcome> find(String code) {
        for (Outcome outcome : values()) {
            if (outcome.name().equals(code)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
