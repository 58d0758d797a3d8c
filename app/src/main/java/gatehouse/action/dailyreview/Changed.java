package gatehouse.action.dailyreview;

import java.time.Instant;

/**
 * Something that happened to the plan.
 *
 * @param about a reference with its title
 * @param what became of it
 */
record Changed(String about, String what, String by, Instant at) {}
