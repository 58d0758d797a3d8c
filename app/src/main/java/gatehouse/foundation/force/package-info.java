/**
 * What a force decides, as data: lists of choices, risk scales, the national threat level as dated history.
 *
 * <p>Refuses a code that is in no list.
 */
package gatehouse.foundation.force;
