/**
 * What was typed, pasted or dropped in and not yet sorted: kept at once with its time, counted until it is in an item.
 *
 * <p>Refuses an empty capture, and to lose one: sorting says where it went, the capture stays.
 */
package gatehouse.plan.capture;
