package gatehouse.action.mentoring;

import java.util.Arrays;
import java.util.Optional;

/** What a mentor makes of a version. */
public enum CoSignOutcome {
    CO_SIGNED("Co-sign it", "Co-signed"),
    TO_REWORK("Give it back to be reworked", "Given back to be reworked");

    private final String doing;
    private final String done;

    CoSignOutcome(String doing, String done) {
        this.doing = doing;
        this.done = done;
    }

    public String doing() {
        return doing;
    }

    public String done() {
        return done;
    }

    static Optional<CoSignOutcome> find(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.name().equals(code))
                .findFirst();
    }
}
