package gatehouse.action.dailyreview;

import java.time.Instant;

/**
 * Something that happened to the plan.
 *
 * @param kind of the item that was saved; empty for what was said or done about one
 * @param about a reference with its title
 * @param what became of it
 */
record Changed(String kind, String about, String what, String by, Instant at) {}
