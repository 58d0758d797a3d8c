package gatehouse.action.decisionlog;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum DecisionLogRefusal implements Refusal.Reason {
    PUBLISHED(409, "This plan is made of published facts about a real event, so nobody's decisions are logged in it."),
    NO_SUCH_ENTRY(404, "There is no such entry in this log."),
    NO_FORM(422, "This form does not say which it is. Open the log again and write there; what you typed is below.");

    private final int status;
    private final String sentence;

    DecisionLogRefusal(int status, String sentence) {
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
