package gatehouse.information.partner;

import java.util.List;
import java.util.stream.Stream;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.Item;
import gatehouse.plan.plan.Marking;

/** What a partner may be sent: the rule of its ask sheet and of its own link alike. */
public final class PartnerMarking {
    private PartnerMarking() {}

    /**
     * How what this partner is sent is marked: as its commitments are, each as the plan where it is not marked itself. Refuses
     * what is marked above what the partner may be sent or has handling of its own, and where nobody said what that is.
     */
    public static String of(Change change, Commitments.OfPartner of) {
        return of(change, of, List.of());
    }

    /** The same of a page that shows actions too, of which each {@link #mayBeSent}. */
    static String of(Change change, Commitments.OfPartner of, List<PartnerAction> actions) {
        Item partner = of.partner();
        List<Item> commitments =
                of.commitments().stream().map(Commitments.One::item).toList();
        String plan = change.plan().marking();
        String marking = Marking.highestOfPart(
                plan,
                Stream.concat(commitments.stream(), actions.stream().map(PartnerAction::item))
                        .map(Item::marking));
        if (may(partner).isEmpty()) {
            throw new Refusal(PartnerRefusal.NOBODY_SAYS_WHAT_IT_MAY_BE_SENT, partner.title());
        }
        if (!isOfTier(partner, marking)) {
            throw new Refusal(PartnerRefusal.MARKED_ABOVE_WHAT_IT_MAY_BE_SENT, partner.title(), marking);
        }
        commitments.stream()
                .map(Item::marking)
                .filter(own -> isHandledApart(own, plan))
                .findFirst()
                .ifPresent(own -> {
                    throw new Refusal(PartnerRefusal.MARKED_ABOVE_WHAT_IT_MAY_BE_SENT, partner.title(), own);
                });
        return marking;
    }

    /** Whether a partner may be sent this item: nobody who says nothing of that, and nothing with handling of its own. */
    static boolean mayBeSent(Change change, Item partner, Item item) {
        String plan = change.plan().marking();
        return isOfTier(partner, item.marking().isEmpty() ? plan : item.marking())
                && !isHandledApart(item.marking(), plan);
    }

    private static boolean isOfTier(Item partner, String marking) {
        return may(partner).equals("SENSITIVE")
                || (may(partner).equals("OFFICIAL") && !Marking.isHigher(marking, "OFFICIAL"));
    }

    private static boolean isHandledApart(String own, String plan) {
        return Marking.hasHandling(own) && !own.equals(plan);
    }

    private static String may(Item partner) {
        return partner.answers().text("mayHandle").orElse("");
    }
}
