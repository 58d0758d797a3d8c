/**
 * The rules of the review of other plans, one small class for each.
 *
 * <p>A rule that lacks what it needs says so and never passes.
 */
package gatehouse.otherplans.rule;
