/**
 * Daily reviews of an event that lasts for days or weeks: the threat, what changed since the last one, what was checked, and
 * "no change, because". Each is kept for good with who and when; a day of the event without one is said.
 *
 * <p>It refuses to keep a list of changes that the person was not shown, and a review that does not say why.
 */
package gatehouse.action.dailyreview;
