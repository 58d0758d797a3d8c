package gatehouse.action.staleness;

/** What may rest on something that changed. */
public enum SaidOf {
    ITEM("Item", "To look at"),
    DECISION("Decision", "Decisions"),
    ACCEPTANCE("Answer on a risk", "Answers on risks"),
    ENDORSEMENT("Endorsement", "Endorsement");

    private final String one;
    private final String many;

    SaidOf(String one, String many) {
        this.one = one;
        this.many = many;
    }

    public String one() {
        return one;
    }

    public String many() {
        return many;
    }
}
