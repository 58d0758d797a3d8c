package gatehouse.otherplans.fact;

/** The five kinds of thing that are taken from a plan. */
public enum FactType {
    WINDOW("Time window of an activity"),
    PLACE("Place, zone or segment"),
    RESOURCE("Resource commitment"),
    ROLE("Role or decision-holder"),
    ASSUMPTION("Assumption or commitment");

    private final String words;

    FactType(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
