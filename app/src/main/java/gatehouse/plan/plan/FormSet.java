package gatehouse.plan.plan;

import java.time.Instant;

/** A form that a plan was put into: which, by whom, when. */
public record FormSet(PlanForm form, String by, Instant at) {}
