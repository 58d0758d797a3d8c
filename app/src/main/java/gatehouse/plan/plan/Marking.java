package gatehouse.plan.plan;

import java.util.List;
import java.util.Locale;

import gatehouse.foundation.refusal.Refusal;

/**
 * The markings that a plan or an item may carry.
 *
 * <p>OFFICIAL is the tier; SENSITIVE is added at that tier; what follows it is handling, in the force's own words
 * (Government Security Classifications Policy). Anything of a higher tier is refused.
 */
public final class Marking {
    /** What a form offers; a force may write more after either. */
    public static final List<String> OFFERED = List.of("OFFICIAL-SENSITIVE", "OFFICIAL");

    private Marking() {}

    /** The marking as it is kept, or a refusal. */
    public static String checked(String typed) {
        String marking = typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        boolean official = marking.equals("OFFICIAL")
                || marking.equals("OFFICIAL-SENSITIVE")
                || marking.startsWith("OFFICIAL ")
                || marking.startsWith("OFFICIAL-SENSITIVE ");
        if (!official || marking.contains("SECRET") || marking.length() > 200) {
            throw new Refusal(PlanRefusal.MARKING_TOO_HIGH, typed);
        }
        return marking;
    }
}
