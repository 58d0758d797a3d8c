package gatehouse.plan.plan;

import gatehouse.foundation.access.Change;

/** Counts the changes of a plan's content, so that a version is known to be the newest word or not. */
public final class PlanRevision {
    private PlanRevision() {}

    /** Called by every change to a plan that is not a save of an item, which counts itself. */
    public static void count(Change change) {
        change.sql()
                .sql("update plan set draft_revision = draft_revision + 1 where id = :plan")
                .param("plan", change.plan().id())
                .update();
    }

    /** How many changes the plan has had, those of this change included. */
    public static long counted(Change change) {
        return change.sql()
                .sql("select draft_revision from plan where id = :plan")
                .param("plan", change.plan().id())
                .query(Long.class)
                .single();
    }
}
