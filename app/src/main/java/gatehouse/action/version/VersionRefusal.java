package gatehouse.action.version;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum VersionRefusal implements Refusal.Reason {
    NO_SUCH_VERSION(404, "There is nothing here that you can see."),
    SAYS_WHY(422, "Say why this version is frozen, so that a reader years from now knows what it was for."),
    NOTHING_CHANGED(409, "Nothing has changed since version %s, so there is nothing to freeze."),
    BYTES_DIFFER(
            503,
            "The kept bytes of version %s no longer match their hash. It is not shown. Tell whoever keeps this"
                    + " system; nothing has been changed.");

    private final int status;
    private final String sentence;

    VersionRefusal(int status, String sentence) {
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

    /** The number of a version, as an address has it; refuses what is none. */
    public static int number(String typed) {
        if (!typed.matches("[0-9]{1,6}")) {
            throw new Refusal(NO_SUCH_VERSION);
        }
        return Integer.parseInt(typed);
    }
}
