package gatehouse.action.briefing;

/**
 * That somebody read the briefing, as typed.
 *
 * @param version that was shown
 * @param reader a line of the briefing's readers; empty for the person's own name and post
 * @param how empty for the person themselves, in the product; else how somebody else's word came
 */
public record ReceiptForm(int version, String reader, String how) {

    boolean isOwn() {
        return how.isEmpty();
    }
}
