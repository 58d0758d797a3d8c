package gatehouse.otherplans.tacticalplan;

import gatehouse.plan.kind.Answers;

/** Whether the coordinator has seen another plan. */
public final class Seen {
    private Seen() {}

    /** One that is held elsewhere, or of which nobody has said, counts as not seen. */
    public static boolean isSeen(Answers plan) {
        return plan.text("seen").filter("SEEN"::equals).isPresent();
    }
}
