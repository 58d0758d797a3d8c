/**
 * The items of a plan, whatever their kind: form, list, record, history, and the closed revision that every save
 * leaves.
 *
 * <p>Refuses an answer that its question does not take, a save over someone else's, and a removal without a reason.
 */
package gatehouse.plan.item;
