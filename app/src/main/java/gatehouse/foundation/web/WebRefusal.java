package gatehouse.foundation.web;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum WebRefusal implements Refusal.Reason {
    NOT_FROM_OUR_PAGE(
            422,
            "This form did not come from one of our pages, or its key is missing. Nothing was kept. What you typed is"
                    + " below: open the page again and put it in there."),
    NOT_YOUR_FORM(422, "This form was opened by someone else on this computer. Nothing of it was kept."),
    TOO_LARGE(
            413,
            "This is more than one form can hold: 2 MB of words, 16 MB where rows are pasted, or a file of 100 MB."
                    + " Nothing was kept and nothing was changed. Go back: your browser may still show what you typed."
                    + " Make it smaller, or send it in parts."),
    NOT_UNDERSTOOD(400, "This request could not be read. Go back and try again."),
    NO_SUCH_METHOD(405, "There is nothing here that you can see."),
    CANNOT_READ(
            503,
            "This cannot be shown: the store cannot be reached just now. Nothing that was saved is lost. Try again in"
                    + " a moment."),
    CANNOT_KEEP(
            503,
            "What you did could not be kept: the store cannot be written to just now. Nothing that was saved before is"
                    + " lost. What you typed is below: send it again in a moment, or copy it.");

    private final int status;
    private final String sentence;

    WebRefusal(int status, String sentence) {
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
