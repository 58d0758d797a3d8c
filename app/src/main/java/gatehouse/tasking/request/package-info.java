/**
 * What is asked of the regional lead, what the lead decides, and what is looked at again when something happens elsewhere.
 *
 * <p>Refuses an outcome without a reason. Nothing that was asked ever leaves the list, whatever became of it.
 */
package gatehouse.tasking.request;
