package gatehouse.action.carryforward;

import gatehouse.action.contents.KeptItem;
import gatehouse.plan.plan.Marking;

/** What stays behind when the regional lead lets in someone who is not on a plan. */
final class Restricted {
    private Restricted() {}

    /**
     * Whether an item has handling of its own or of its plan beyond the tier, is marked higher than its plan, says how it
     * must be handled, or that it may not be quoted.
     */
    static boolean is(KeptItem item, String plan) {
        String marking = item.marking().isEmpty() ? plan : item.marking();
        return Marking.hasHandling(marking)
                || Marking.isHigher(marking, plan)
                || item.answers().isGiven("handling")
                || item.answers().text("quotable").filter("NO"::equals).isPresent();
    }
}
