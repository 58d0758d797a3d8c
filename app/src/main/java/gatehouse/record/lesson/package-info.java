/**
 * What was learnt of an event: debriefs and lessons, and what the next plan is told of them.
 *
 * <p>Refuses a debrief that was not held without the reason.
 */
package gatehouse.record.lesson;
