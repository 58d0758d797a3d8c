package gatehouse.plan.plan;

import gatehouse.foundation.access.Change;

/** A page of a later room that stands in the navigation of every plan, with what is counted beside it. */
public interface PlanLink {

    String words();

    /** After the address of the plan. */
    String path();

    /** Nothing is shown for none. One statement, whatever the plan's size. */
    int count(Change change);
}
