package gatehouse.plan.kind;

/** Why a question has no answer. An unanswered one has none of these: nobody has looked at it yet. */
public enum BlankState {
    /** Asked, and not known as at a date. */
    NOT_KNOWN("Not known"),
    /** Looked at and left, for a reason. */
    NOT_DONE("Not done, because"),
    /** Known, in a place of a higher handling level than this system. */
    HELD_ABOVE("Held above this system");

    private final String words;

    BlankState(String words) {
        this.words = words;
    }

    /** As pages and documents say it. */
    public String words() {
        return words;
    }
}
