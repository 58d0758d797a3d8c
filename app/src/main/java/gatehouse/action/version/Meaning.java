package gatehouse.action.version;

/** What a change comes to. The order is that in which changes are told: worst first. */
public enum Meaning {
    RISK_UP("Risk up"),
    REMOVED("Removed"),
    DECISION_CHANGED("Decision changed"),
    ACCEPTANCE_CHANGED("Acceptance changed"),
    BLANK_OPENED("Answer taken out"),
    LINK_LOST("Link lost"),
    OWNER_CHANGED("Owner changed"),
    DELIVERY_CHANGED("Delivery changed"),
    PLAN_CHANGED("Plan changed"),
    MARKING_CHANGED("Marking changed"),
    RESCALED("Judged on another scale"),
    ADDED("Added"),
    RESTORED("Restored"),
    RISK_DOWN("Risk down"),
    LINK_GAINED("Link gained"),
    BLANK_FILLED("Blank filled"),
    BLANK_SAID("Blank explained"),
    REWORDED("Reworded");

    private final String words;

    Meaning(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
