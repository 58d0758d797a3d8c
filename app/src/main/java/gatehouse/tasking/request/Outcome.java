package gatehouse.tasking.request;

import java.util.Arrays;
import java.util.Optional;

/** What the regional lead decides on a request. */
public enum Outcome {
    DEPLOY("Deploy a coordinator", "Coordinator deployed"),
    ADVICE_DOCUMENT("Give an advice document", "Advice document"),
    VERBAL_OR_EMAIL("Give verbal or e-mail advice", "Verbal or e-mail advice"),
    REFER("Refer it to someone else", "Referred"),
    DECLINE("Decline", "Declined");

    private final String doing;
    private final String done;

    Outcome(String doing, String done) {
        this.doing = doing;
        this.done = done;
    }

    /** As a choice. */
    public String doing() {
        return doing;
    }

    /** Once it was chosen. */
    public String done() {
        return done;
    }

    /** Whether it is advice, which somebody is to give. */
    boolean isAdvice() {
        return this == ADVICE_DOCUMENT || this == VERBAL_OR_EMAIL;
    }

    static Optional<Outcome> find(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.name().equals(code))
                .findFirst();
    }
}
