package gatehouse.options.measure;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum MeasureRefusal implements Refusal.Reason {
    CHANGED_MEANWHILE(409, "%s changed %s while you were writing. Read it as it now stands, then change it again."),
    RETIRED(409, "%s is retired. Bring it back before you change its words."),
    STANDS_SO_ALREADY(409, "%s is %s already."),
    TWO_STANDARDS(
            422,
            "%s and %s are ratings of different tests, so one is not compared with the other: read each certificate.");

    private final int status;
    private final String sentence;

    MeasureRefusal(int status, String sentence) {
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
