/**
 * The golden thread: typed links between the items of one plan.
 *
 * <p>Refuses, by the keys of its table, a link to nothing, into another plan, or to the wrong kind.
 */
package gatehouse.plan.thread;
