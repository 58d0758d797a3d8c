package gatehouse.foundation.file;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum FileRefusal implements Refusal.Reason {
    NO_SUCH_FILE(404, "There is nothing here that you can see."),
    TOO_LARGE(413, "The file “%s” is larger than %s megabytes, which is the most that is kept. Nothing was kept."),
    CANNOT_KEEP(
            503,
            "The file “%s” could not be kept: the disk is full or cannot be written to. Nothing of this was kept. Tell"
                    + " whoever keeps this system, then send it again."),
    BYTES_DIFFER(
            503,
            "The kept bytes of “%s” no longer match their hash, or are not there. They are not handed out. Tell whoever"
                    + " keeps this system; nothing has been changed.");

    private final int status;
    private final String sentence;

    FileRefusal(int status, String sentence) {
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
