/**
 * What the coordinator recommends, proportionate to the assessed threat, and who is asked for it.
 *
 * <p>Refuses another body that is not named; holds no cost and no ranking of its own: what is done with a
 * recommendation is a decision of the one who is asked.
 */
package gatehouse.options.recommendation;
