package gatehouse.plan.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    private static final String SENSITIVE = "OFFICIAL-SENSITIVE";

    private Marking() {}

    /** The marking as it is kept, or a refusal. */
    public static String checked(String typed) {
        String marking = typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        boolean official = marking.equals("OFFICIAL")
                || marking.equals(SENSITIVE)
                || marking.startsWith("OFFICIAL ")
                || marking.startsWith(SENSITIVE + " ");
        if (!official || marking.contains("SECRET") || marking.length() > 200) {
            throw new Refusal(PlanRefusal.MARKING_TOO_HIGH, typed);
        }
        return marking;
    }

    /** What a whole plan is to be marked: as the plan itself, or as the first of its items that is marked higher. */
    public static String highest(String plan, Stream<String> items) {
        return items.reduce(plan, Marking::higher);
    }

    /**
     * What a part of a plan that is issued apart is to be marked, which may be lower than the plan.
     *
     * @param items of the part; an empty one is marked as the plan is
     */
    public static String highestOfPart(String plan, Stream<String> items) {
        String highest = items.map(own -> own.isEmpty() ? plan : own)
                .reduce(Marking::higher)
                .orElse(plan);
        return isSensitive(highest) == isSensitive(plan) ? plan : highest;
    }

    private static String higher(String one, String other) {
        return !isSensitive(one) && isSensitive(other) ? other : one;
    }

    private static boolean isSensitive(String marking) {
        return marking.startsWith(SENSITIVE);
    }
}
