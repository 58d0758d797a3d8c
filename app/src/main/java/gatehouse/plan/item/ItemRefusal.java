package gatehouse.plan.item;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum ItemRefusal implements Refusal.Reason {
    NO_SUCH_ITEM(404, "There is nothing here that you can see."),
    CHANGED_BY_SOMEONE_ELSE(
            409,
            "%s saved %s while you were writing. Both texts are below: yours is in the boxes, what is kept stands"
                    + " beside it. Nothing of yours was lost, and nothing was kept yet."),
    NOT_AS_SEEN(
            409,
            "%s saved %s after you opened this page, so nothing was done to it. Open it again, read it as it now stands,"
                    + " and do this there if it is still right."),
    ONLY_ONE(409, "This plan already has its %s: %s. Change that one."),
    REMOVED(409, "%s was removed, so it can no longer be changed. Restore it first."),
    REMOVAL_SAYS_WHY(422, "Say why %s is removed."),
    NOT_REMOVED(409, "%s stands in the plan, so there is nothing to restore."),
    KEPT_WHERE_IT_IS_SHOWN(
            409,
            "A %s is not typed in: it is kept on the page that shows it, in the words that were shown. Ask there, and keep"
                    + " what you are shown."),
    NO_LONGER_AGREES(409, "%s does not agree with the plan as it stands now, so it was not restored. %s");

    private final int status;
    private final String sentence;

    ItemRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
