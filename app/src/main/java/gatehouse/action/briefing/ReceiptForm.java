package gatehouse.action.briefing;

/**
 * That somebody read the briefing, as typed.
 *
 * @param version that was shown
 * @param reader a line of the briefing's readers; empty for the person's own name and post, where it is their own
 * @param how somebody else's word came
 * @param told whether it is what somebody else said; else it is the person themselves, in the product
 */
public record ReceiptForm(int version, String reader, String how, boolean told) {

    boolean isOwn() {
        return !told;
    }
}
