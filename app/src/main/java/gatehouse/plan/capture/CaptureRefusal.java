package gatehouse.plan.capture;

import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Frame;

/** What this room says no with. */
public enum CaptureRefusal implements Refusal.Reason {
    NOTHING_TO_KEEP(422, Frame.NOTHING_TO_KEEP),
    NO_SUCH_CAPTURE(404, "There is nothing here that you can see."),
    SORTED_ALREADY(409, "This was sorted already, into %s."),
    NO_SUCH_ITEM(422, "There is no %s in this plan, so nothing was sorted. Give a reference such as VUL-003."),
    NOT_MADE_SO(422, "“%s” is not something that a capture can be made into."),
    SAYS_WHERE(422, "Say where it went: a reference such as VUL-003, or why it goes nowhere.");

    private final int status;
    private final String sentence;

    CaptureRefusal(int status, String sentence) {
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
