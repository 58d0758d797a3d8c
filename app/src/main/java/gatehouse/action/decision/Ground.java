package gatehouse.action.decision;

/** On what ground something short of acceptance rests. Limits of resources belong here, never in a recommendation. */
public enum Ground {
    RESOURCE("Resources"),
    LEGAL("Law"),
    OPERATIONAL("Operations"),
    PROPORTIONALITY("Proportionality"),
    SUPERSEDED("Overtaken by something else"),
    OTHER("Something else");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static boolean isOne(String code) {
        for (Ground ground : values()) {
            if (ground.name().equals(code)) {
                return true;
            }
        }
        return false;
    }
}
