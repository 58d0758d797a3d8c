package gatehouse.plan.plan;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

    private static final String OFFICIAL = "OFFICIAL";
    private static final String SENSITIVE = "OFFICIAL-SENSITIVE";

    private static final String BETWEEN = "; ";
    private static final String ALL_HANDLING = "HANDLED AS EVERYTHING THAT IT NAMES";
    private static final int LONGEST = 200;

    private Marking() {}

    /** The marking as it is kept, or a refusal. */
    public static String checked(String typed) {
        String marking = typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        boolean official = marking.equals(OFFICIAL)
                || marking.equals(SENSITIVE)
                || marking.startsWith("OFFICIAL ")
                || marking.startsWith(SENSITIVE + " ");
        if (!official || marking.contains("SECRET") || marking.length() > LONGEST) {
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

    /**
     * What words that name items are to be marked: no lower than the plan and than each of them, with the handling of
     * all. Empty, which is as the plan, where nothing that they name calls for more.
     *
     * @param own how the words are marked so far; empty where as the plan
     * @param named the own markings of what they name, each empty where as the plan
     */
    public static String ofWords(String own, String plan, Collection<String> named) {
        if (own.isEmpty() && named.stream().allMatch(one -> one.isEmpty() || one.equals(OFFICIAL))) {
            return "";
        }
        List<String> all = Stream.concat(Stream.of(own, plan), named.stream())
                .map(one -> one.isEmpty() ? plan : one)
                .distinct()
                .toList();
        String tier = all.stream().anyMatch(Marking::isSensitive) ? SENSITIVE : OFFICIAL;
        String handling = all.stream().flatMap(Marking::handling).distinct().collect(Collectors.joining(BETWEEN));
        String marking = (tier + " " + handling).strip();
        return marking.length() > LONGEST ? tier + " " + ALL_HANDLING : marking;
    }

    /** Whether it says more than its tier: who may have it, or how. */
    public static boolean hasHandling(String marking) {
        return handling(marking).findAny().isPresent();
    }

    /** Whether a marking is of a higher tier than another. */
    public static boolean isHigher(String marking, String than) {
        return isSensitive(marking) && !isSensitive(than);
    }

    private static Stream<String> handling(String marking) {
        String tier = isSensitive(marking) ? SENSITIVE : OFFICIAL;
        String handling = marking.startsWith(tier) ? marking.substring(tier.length()) : "";
        return Stream.of(handling.split(BETWEEN)).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static String higher(String one, String other) {
        return isHigher(other, one) ? other : one;
    }

    private static boolean isSensitive(String marking) {
        return marking.startsWith(SENSITIVE);
    }
}
