package gatehouse.foundation.mail;

/** How an e-mail fares. Only what waits is ever sent; every other state but the one of being sent is final. */
public enum MailState {
    WAITING("Waiting to be sent"),
    SENDING("Being sent"),
    SENT("Taken by the e-mail server"),
    REFUSED("Refused by the e-mail server"),
    /** The server had all of it and nobody knows whether it took it. */
    UNKNOWN("Not known whether it was sent"),
    GIVEN_UP("Given up");

    private final String words;

    MailState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether a person has to look at it. */
    public boolean isTrouble() {
        return this == REFUSED || this == UNKNOWN || this == GIVEN_UP;
    }
}
