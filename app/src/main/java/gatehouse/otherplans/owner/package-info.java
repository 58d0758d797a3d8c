/**
 * What the owners of other plans are asked: each sees the findings about their own plan, at no more than they may handle,
 * and answers here or by a reply that is filed.
 *
 * <p>Refuses an answer about a plan that is not theirs, and one that is recorded for them without its evidence.
 */
package gatehouse.otherplans.owner;
