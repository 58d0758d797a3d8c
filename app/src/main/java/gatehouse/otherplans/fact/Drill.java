package gatehouse.otherplans.fact;

/** What a plan says of the drill at a barrier that opens. */
public enum Drill {
    FOLLOWER_CONTROL("How a vehicle that follows is kept out"),
    RECLOSE_CHECK("That it is closed again, and who checks");

    private final String words;

    Drill(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
