package gatehouse.otherplans.owner;

import java.util.Locale;
import java.util.OptionalInt;

import gatehouse.action.contents.KeptItem;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Name;
import gatehouse.otherplans.rule.OtherPlans;
import gatehouse.otherplans.rule.Review;

/**
 * The highest marking that the owner of another plan may handle: as the register says, else as a plan of others says of
 * them, else OFFICIAL. Nobody is granted more by a plan of their own, and where others differ the lowest counts.
 *
 * @param sensitive whether they may handle OFFICIAL-SENSITIVE
 * @param recorded whether anybody says so
 */
public record Permission(boolean sensitive, boolean recorded) {

    static Permission of(KeptItem plan, Review review) {
        String said = plan.answers().text("mayHandle").orElse("");
        if (!said.isEmpty()) {
            return new Permission(said.equals("SENSITIVE"), true);
        }
        OptionalInt lowest = review.facts().about(About.HANDLING_PERMISSION).stream()
                .filter(fact -> isOf(fact, plan.reference(), review.plans()))
                .mapToInt(fact -> isSensitive(fact.says().words()) ? 1 : 0)
                .min();
        return new Permission(lowest.orElse(0) == 1, lowest.isPresent());
    }

    private static boolean isOf(Fact fact, String plan, OtherPlans plans) {
        Name party = fact.who().holder().isGiven() ? fact.who().holder() : fact.subject();
        boolean isTheirOwnWord = !fact.isOurs() && plans.isOwnerOf(party, fact.plan());
        return plans.isOwnerOf(party, plan) && !isTheirOwnWord;
    }

    boolean covers(String marking) {
        return !isAbove(marking) && (sensitive || !isSensitive(marking));
    }

    private static boolean isAbove(String marking) {
        String upper = marking.toUpperCase(Locale.UK);
        return upper.startsWith("SECRET") || upper.startsWith("TOP SECRET");
    }

    /** A marking, but none above what they may handle: words that are written for them are written so. */
    String atMost(String marking) {
        return covers(marking) ? marking : "OFFICIAL";
    }

    private static boolean isSensitive(String marking) {
        return marking.toUpperCase(Locale.UK).startsWith("OFFICIAL-SENSITIVE");
    }

    public String words() {
        return (sensitive ? "OFFICIAL-SENSITIVE" : "OFFICIAL")
                + (recorded ? "" : ", taken because nobody has recorded what its owner may handle");
    }
}
