/**
 * Meetings: an agenda made from what is open, who came and who did not, what was said and decided; and actions, with
 * their owner and their day, which chase themselves.
 *
 * <p>Refuses an action that is closed in silence, and advice that is not followed without the reason that was given.
 */
package gatehouse.action.meeting;
