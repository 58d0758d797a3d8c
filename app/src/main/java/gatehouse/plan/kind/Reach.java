package gatehouse.plan.kind;

/** How far a change of an answer reaches: what leads to its item, or what the whole plan rests on. */
public enum Reach {
    LINKED("What it rests on"),
    THREAT("The threat"),
    EVENT("The event"),
    STRATEGY("The strategy"),
    ENDORSER("The endorser"),
    /** A version was frozen since: what the level changes here is said anew for each. */
    VERSION("What the level changes here");

    private final String words;

    Reach(String words) {
        this.words = words;
    }

    /** As a heading over everything that it reached. */
    public String words() {
        return words;
    }
}
