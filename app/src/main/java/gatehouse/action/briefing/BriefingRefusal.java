package gatehouse.action.briefing;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum BriefingRefusal implements Refusal.Reason {
    NO_VERSION(409, "No version is frozen yet, so there is no briefing to read. Freeze a version first."),
    READ_ALREADY(409, "It is kept already that %s read the briefing of version %s."),
    NOT_HEARD(
            409, "That is not, or no longer, something that was heard of a reader. Open the briefing again and look."),
    NOT_THIS_ONE(
            409,
            "The briefing that counts now is that of version %s, not of version %s. Open it again and read that one.");

    private final int status;
    private final String sentence;

    BriefingRefusal(int status, String sentence) {
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
