package gatehouse.plan.plan;

import gatehouse.foundation.access.Change;

/** What must follow when a plan is marked anew, in the transaction of the change itself. */
public interface Remarking {

    /** @param marking of the plan from now on */
    void remarked(Change change, String marking);
}
