package gatehouse.action.guidance;

/** What a plan shows of a point, from the loudest. */
public enum Shows {
    BLANK("Nothing on record"),
    OPEN("Something is open"),
    EVIDENCE("On record"),
    NOT_ASKED("Not asked of this plan");

    private final String words;

    Shows(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** By which a page leads to those of one kind. */
    public String anchor() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
