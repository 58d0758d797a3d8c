package gatehouse.action.decision;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum DecisionRefusal implements Refusal.Reason {
    NO_SUCH_SHEET(
            409,
            "What you were shown is not kept here, so nothing can be decided on it. Open the page again and decide"
                    + " there; what you typed is below."),
    REMOVED(409, "%s was taken out of the plan, so nothing is decided on it any more."),
    NOT_YOURS(404, "There is nothing here that you can see."),
    ALREADY_SAID(409, "You have already said whether this is so."),
    NOT_ON_OUR_PAGE(422, "This names no record. Open the page again and confirm there."),
    NOTHING_CHOSEN(422, "Choose at least one recommendation for the sheet.");

    private final int status;
    private final String sentence;

    DecisionRefusal(int status, String sentence) {
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
