/**
 * A coordinator hands the plan to another in one action, with what is owed listed and kept.
 *
 * <p>Refuses to leave a plan to someone who does not hold the role, or who endorses it.
 */
package gatehouse.action.handover;
