/**
 * What was learnt of an event: debriefs and lessons, the lessons that a force shares, and what the next plan says of those that
 * bear on it.
 *
 * <p>Refuses a debrief that was not held without the reason, words that point into the plan they would leave, and an answer that
 * says neither where a lesson is applied nor why not.
 */
package gatehouse.record.lesson;
