/**
 * What is missing: every break in the golden thread, suggested until a person adopts or dismisses it, with the place
 * where it is mended.
 *
 * <p>Refuses a dismissal without a reason, and to settle what is not, or no longer, missing.
 */
package gatehouse.action.gap;
