/**
 * The same team or stock committed at two events.
 *
 * <p>The only room that lays plans of different events side by side, so what it lets out is fixed here: a coordinator is
 * told hours and a contact, and only where both events are publicised and shared.
 */
package gatehouse.otherplans.across;
