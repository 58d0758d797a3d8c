package gatehouse.action.decision;

/** In what capacity something was said of a recommendation. */
public enum InCapacity {
    /** The police commander decides on what is asked of police. */
    DECISION("decision"),
    /** The police commander supports, or not, the advice to someone else. */
    SUPPORT("support for the advice"),
    /** The answer of the one who was asked. */
    ANSWER("answer of the one asked");

    private final String words;

    InCapacity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What the commander's word is, on what is asked of this kind of body. */
    static InCapacity ofCommander(String askedOf) {
        return askedOf.equals("POLICE") ? DECISION : SUPPORT;
    }

    public boolean isCommanders() {
        return this != ANSWER;
    }
}
