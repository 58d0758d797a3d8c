package gatehouse.otherplans.fact;

/**
 * Where a fact stands written.
 *
 * @param plan the reference of the other plan, PLN-002; empty for this plan itself
 * @param version as the plan's owner names it
 * @param anchor the page, paragraph or cell; for this plan itself the item
 * @param words the exact words
 */
public record Source(String plan, String version, String anchor, String words, String marking) {
    public static final String OURS = "";

    public boolean isOurs() {
        return plan.isEmpty();
    }
}
