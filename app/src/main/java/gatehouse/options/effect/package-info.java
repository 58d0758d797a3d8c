/**
 * What measures do to risks, judged one by one or together, each with its reason.
 *
 * <p>Refuses an effect of an assurance step, one that is not below what it lowers, and side effects in a circle.
 */
package gatehouse.options.effect;
