/**
 * The review of all plans together: the rules' common ground, what they found, and what was settled about it.
 *
 * <p>A rule that lacks what it needs says so and never passes.
 */
package gatehouse.otherplans.crosscheck;
