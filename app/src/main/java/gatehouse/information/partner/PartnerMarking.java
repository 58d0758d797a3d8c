package gatehouse.information.partner;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.plan.Marking;

/** What a partner may be sent: the rule of its ask sheet and of its own link alike. */
public final class PartnerMarking {
    private PartnerMarking() {}

    /**
     * How what this partner is sent is marked: as its commitments are, each as the plan where it is not marked itself. Refuses
     * what is marked above what the partner may be sent or has handling of its own, and where nobody said what that is.
     */
    public static String of(Change change, Commitments.OfPartner of) {
        String plan = change.plan().marking();
        String marking = Marking.highestOfPart(
                plan, of.commitments().stream().map(one -> one.item().marking()));
        String may = of.partner().answers().text("mayHandle").orElse("");
        if (may.isEmpty()) {
            throw new Refusal(
                    PartnerRefusal.NOBODY_SAYS_WHAT_IT_MAY_BE_SENT, of.partner().title());
        }
        boolean tier = may.equals("SENSITIVE") || (may.equals("OFFICIAL") && !Marking.isHigher(marking, "OFFICIAL"));
        if (!tier) {
            throw new Refusal(
                    PartnerRefusal.MARKED_ABOVE_WHAT_IT_MAY_BE_SENT,
                    of.partner().title(),
                    marking);
        }
        of.commitments().stream()
                .map(one -> one.item().marking())
                .filter(own -> Marking.hasHandling(own) && !own.equals(plan))
                .findFirst()
                .ifPresent(own -> {
                    throw new Refusal(
                            PartnerRefusal.MARKED_ABOVE_WHAT_IT_MAY_BE_SENT,
                            of.partner().title(),
                            own);
                });
        return marking;
    }
}
