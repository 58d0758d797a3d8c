/**
 * What is to be protected: people, places, the event itself, and property.
 *
 * <p>Refuses an asset without a name; people are named by their role, and a protected person only by the reference of
 * the plan that covers them.
 */
package gatehouse.tasking.asset;
