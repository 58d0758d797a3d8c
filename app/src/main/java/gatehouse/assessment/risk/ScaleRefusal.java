package gatehouse.assessment.risk;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum ScaleRefusal implements Refusal.Reason {
    WHICH_FORCE(422, "Say with --force whose scale it is. The forces here are: %s."),
    NO_SUCH_FORCE(422, "There is no force named %s here.");

    private final int status;
    private final String sentence;

    ScaleRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
