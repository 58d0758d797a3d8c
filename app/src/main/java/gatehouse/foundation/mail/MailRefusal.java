package gatehouse.foundation.mail;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum MailRefusal implements Refusal.Reason {
    NOT_SET_UP(409, "No e-mail server is set, so nothing is sent."),
    NO_OWN_ADDRESS(409, "Say first where you are reached, under your own name, E-mail."),
    NO_ADDRESS(422, "“%s” is no e-mail address. Write it as name@force.example."),
    NOT_THERE(422, "This force sends e-mail only to addresses at %s."),
    NOT_IN_TROUBLE(409, "Only what did not arrive is sent again. This one: %s."),
    SENT_AGAIN_ALREADY(409, "Somebody had this sent again already. Look at the newer one.");

    private final int status;
    private final String sentence;

    MailRefusal(int status, String sentence) {
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
