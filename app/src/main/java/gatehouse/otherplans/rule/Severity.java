package gatehouse.otherplans.rule;

/** How grave a clash is if nobody mends it. */
public enum Severity {
    HIGH("High"),
    MEDIUM("Medium"),
    LOW("Low");

    private final String words;

    Severity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
