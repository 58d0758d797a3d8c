/**
 * What still rests on something that has since changed: threat, strategy, endorser, place, times, attendance.
 *
 * <p>Refuses to let anything through in silence, and to answer for a commander.
 */
package gatehouse.action.staleness;
