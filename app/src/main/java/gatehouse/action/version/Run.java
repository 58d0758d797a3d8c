package gatehouse.action.version;

/** Some words that stand in both texts, in the old one alone, or in the new one alone. */
public record Run(How how, String words) {

    /** Where they stand. */
    public enum How {
        SAME,
        TAKEN_OUT,
        PUT_IN
    }

    public boolean isTakenOut() {
        return how == How.TAKEN_OUT;
    }

    public boolean isPutIn() {
        return how == How.PUT_IN;
    }
}
