package gatehouse.otherplans.rule;

/**
 * A type of plan that an event of a kind calls for.
 *
 * @param eventKind {@link #ANY}, {@link #PROTECTED} or a kind of event
 */
public record RequiredType(String eventKind, String planType, String because) {
    public static final String ANY = "ANY";
    public static final String PROTECTED = "PROTECTED_PERSONS";
}
