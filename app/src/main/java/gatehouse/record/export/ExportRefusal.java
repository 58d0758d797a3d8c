package gatehouse.record.export;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with, where it is not a fault in the file. */
public enum ExportRefusal implements Refusal.Reason {
    WHICH_FORCE(
            422,
            "The file names no author, and this installation has several forces: %s. Say which one the plan is of."),
    ROOM_REFUSED(
            422,
            "The entries under “%s” break a rule of this program, so nothing was imported. Which one is"
                    + " in the program's log.");

    private final int status;
    private final String sentence;

    ExportRefusal(int status, String sentence) {
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
