package gatehouse.action.gap;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum GapRefusal implements Refusal.Reason {
    NONE_CHOSEN(422, "Choose at least one of the suggestions."),
    NO_SUCH_OUTCOME(422, "Say whether the chosen ones are adopted or dismissed."),
    DISMISSAL_SAYS_WHY(422, "Say why the chosen ones are dismissed."),
    NOT_MISSING(
            409,
            "One of the chosen is no longer missing: it was mended meanwhile. Nothing was kept; look at the list"
                    + " again.");

    private final int status;
    private final String sentence;

    GapRefusal(int status, String sentence) {
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
