package gatehouse.otherplans.fact;

/**
 * How many of what.
 *
 * @param isGiven without it the number means nothing
 */
public record Amount(boolean isGiven, long number, String unit) {
    public static final Amount NONE = new Amount(false, 0, "");

    public static Amount of(long number, String unit) {
        return new Amount(true, number, unit);
    }
}
