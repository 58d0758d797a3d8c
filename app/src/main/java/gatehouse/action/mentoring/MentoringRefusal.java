package gatehouse.action.mentoring;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum MentoringRefusal implements Refusal.Reason {
    CO_SIGNED_ALREADY(409, "Version %s is co-signed already: %s"),
    OTHER_BYTES(409, "This is not the version that was shown. Open it again, and read it before you co-sign it.");

    private final int status;
    private final String sentence;

    MentoringRefusal(int status, String sentence) {
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
