package gatehouse.assessment.coverage;

/** What became of a method at a place and phase; what governs a summary first. */
public enum State {
    NOT_CONSIDERED("Not looked at"),
    CARRIED("Carried, not looked at again"),
    ASSESSED("Assessed"),
    RELIES_ON("Relies on another's"),
    NOT_APPLICABLE("Not applicable"),
    NOT_ASKED("Not asked");

    private final String words;

    State(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
