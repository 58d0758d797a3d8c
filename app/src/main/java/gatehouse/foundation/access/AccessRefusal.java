package gatehouse.foundation.access;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum AccessRefusal implements Refusal.Reason {
    NOT_HERE(404, "There is nothing here that you can see."),
    SENT_DIFFERENTLY(
            422,
            "This form was already sent once, with other words in it. Open the page again to see what was kept, then"
                    + " make your change there.");

    private final int status;
    private final String sentence;

    AccessRefusal(int status, String sentence) {
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
