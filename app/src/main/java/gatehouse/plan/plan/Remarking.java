package gatehouse.plan.plan;

import gatehouse.foundation.access.Change;

/** What must follow when a plan is marked anew, in the transaction of the change itself. */
public interface Remarking {

    /** Told once the plan has its new marking: {@code marking}, empty for published facts. */
    void remarked(Change change, String marking);
}
