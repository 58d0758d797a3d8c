package gatehouse.otherplans.fact;

/** How what a plan says stands with whoever would have to do it. */
public enum Standing {
    ASSUMED("Assumed"),
    CONFIRMED("Confirmed"),
    DENIED("Denied"),
    UNCONFIRMED("Asked, not confirmed"),
    /** The plan states it of itself, and nobody else has to say. */
    STATED("Stated");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
