package gatehouse.information.sitevisit;

/**
 * What a person says follows from an observation.
 *
 * @param becomes one of {@link #VULNERABILITY}, {@link #FACT}, {@link #ACTION} and {@link #NOTHING}; empty while none was chosen
 * @param words of the item, or the reason
 */
public record FollowUp(String becomes, String words) {
    public static final String VULNERABILITY = "VULNERABILITY";
    public static final String FACT = "FACTOR";
    public static final String ACTION = "ACTION";
    public static final String NOTHING = "NOTHING";
}
