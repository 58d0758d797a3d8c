package gatehouse.action.decisionlog;

/** Where the time of the thing comes from. */
public enum TimedBy {
    TYPED("as typed"),
    FIRST_KEY("when its first key was struck"),
    WRITTEN("when it was written");

    private final String words;

    TimedBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
