/**
 * Options compared: two to four and doing nothing, put together by hand.
 *
 * <p>Refuses one option alone; knows no cost and names none the best.
 */
package gatehouse.options.comparison;
