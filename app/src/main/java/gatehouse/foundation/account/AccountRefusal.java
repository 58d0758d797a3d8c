package gatehouse.foundation.account;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum AccountRefusal implements Refusal.Reason {
    NAME_TAKEN(409, "Someone already signs in as %s. Choose another sign-in name."),
    NOT_BY_YOURSELF(
            409,
            "Nobody changes their own roles or suspends themselves. Another administrator can, or the"
                    + " account command."),
    NO_FORCE_YET(422, "There is no force here yet. The first account, made by the one-time link, names it."),
    NO_SUCH_FORCE(422, "There is no force named %s here."),
    WHICH_FORCE(422, "There is more than one force here. Say which one the account is for."),
    NO_SUCH_ACCOUNT(404, "Nobody signs in as %s."),
    NO_SUCH_STATE(409, "This account is %s already."),
    TOO_LARGE_TO_KEEP(
            413,
            "You are not signed in, and this was too large to keep for you: 2 MB of words at most, 3 MB with a file. Go"
                    + " back: your browser may still show what you typed. If your session had ended, sign in on another"
                    + " page first, then send it again."),
    NOT_SENT(
            403,
            "This form was not sent from one of our pages, or the page had been open too long. Nothing was kept. What"
                    + " you typed is below: open the page again and put it in there."),
    KEPT_FOR_OTHER(
            403,
            "This form was opened by someone else on this computer. It is kept for that person, who will be shown it"
                    + " after signing in. Nothing of it was done.");

    private final int status;
    private final String sentence;

    AccountRefusal(int status, String sentence) {
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
