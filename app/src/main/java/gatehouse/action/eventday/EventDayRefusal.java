package gatehouse.action.eventday;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum EventDayRefusal implements Refusal.Reason {
    PUBLISHED(409, "This plan is made of published facts about a real event, so nothing of its day is checked here."),
    NOT_ON_THE_LIST(
            404,
            "%s is not on the list of what must be in place: it was removed, or is not accepted. Open the list again."),
    NOT_STOOD_DOWN(409, "The day is open already. What you typed: %s"),
    STOOD_DOWN(409, "The operation has stood down, so nothing more is checked. What you typed: %s");

    private final int status;
    private final String sentence;

    EventDayRefusal(int status, String sentence) {
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
