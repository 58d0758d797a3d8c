package gatehouse.options.ledger;

/** How far a measure has come: each is a part of the one before it. */
public enum Stage {
    NEEDED("Needed", "What the threat calls for"),
    DECIDED("Accepted", "Decided on, or answered, by whoever is asked"),
    COMMITTED("Committed", "Someone is named who delivers it; in place but not verified is no more than that"),
    VERIFIED("Verified in place", "Somebody went and looked: only this counts as delivered");

    private final String words;
    private final String meaning;

    Stage(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    public String meaning() {
        return meaning;
    }

    /** The one that comes after it; of the last, itself. */
    Stage next() {
        return switch (this) {
            case NEEDED -> DECIDED;
            case DECIDED -> COMMITTED;
            case COMMITTED, VERIFIED -> VERIFIED;
        };
    }
}
