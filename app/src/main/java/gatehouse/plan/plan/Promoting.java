package gatehouse.plan.plan;

import gatehouse.foundation.access.Change;

/** What must be done before a plan becomes a heavier form, in the transaction of the change itself. */
public interface Promoting {

    /** Told while the plan is still in the lighter form. */
    void promoting(Change change, PlanForm from, PlanForm to);

    /** Told once it is in the heavier form, for what that asks and the lighter one has said already. */
    default void promoted(Change change, PlanForm from, PlanForm to) {}
}
