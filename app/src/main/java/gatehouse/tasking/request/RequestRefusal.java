package gatehouse.tasking.request;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum RequestRefusal implements Refusal.Reason {
    NO_SUCH_REQUEST(404, "There is no such request that you can see."),
    DEPLOYED_ALREADY(409, "A coordinator was deployed on this request already: its plan is %s.");

    private final int status;
    private final String sentence;

    RequestRefusal(int status, String sentence) {
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
