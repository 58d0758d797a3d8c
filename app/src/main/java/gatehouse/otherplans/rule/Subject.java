package gatehouse.otherplans.rule;

/** What a rule is about, as the list of rules is read. */
public enum Subject {
    VERSION("Versions"),
    TIMING("Times"),
    LOCATION("Places"),
    ROUTE("Routes"),
    RESOURCE("Resources"),
    CAPACITY("Capacity"),
    COMMAND("Command"),
    COMMS("Communications"),
    ASSUMPTION("Assumptions"),
    SAFETY("Safety"),
    AIR("Air"),
    POST("Posts"),
    COVERAGE("Coverage"),
    MARKING("Marking"),
    CONTINGENCY("Contingencies"),
    STRATEGY("Strategy");

    private final String words;

    Subject(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether a clash is one of when and where; others are about a plan or a measure whole, whatever its windows. */
    public boolean hasWindows() {
        return this != VERSION && this != COVERAGE && this != MARKING && this != STRATEGY;
    }
}
