/**
 * What is being protected in time: the event, and its phases with every window they run in.
 *
 * <p>Refuses a window whose end comes before its start, a day that does not exist, an hour that the clocks skip, and
 * a repeated hour that does not say which.
 */
package gatehouse.tasking.event;
