/**
 * A plan itself: its subject, the form it is in, and the people on it.
 *
 * <p>Refuses a marking above what this system may hold, and a person on a plan in a capacity that is not theirs.
 */
package gatehouse.plan.plan;
