package gatehouse.action.endorsement;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum EndorsementRefusal implements Refusal.Reason {
    OTHER_BYTES(
            409,
            "What you were shown is not version %s as it is kept, so nothing was endorsed. Open the page again and read"
                    + " the version there."),
    AUTHOR(409, "Whoever wrote this plan, or took version %s, cannot endorse it. Another endorser has to.");

    private final int status;
    private final String sentence;

    EndorsementRefusal(int status, String sentence) {
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
