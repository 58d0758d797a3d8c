/**
 * What each plan says, one thing at a time, with its exact words and where they stand.
 *
 * <p>Refuses nothing that a plan really says, however wrong: a fact is a quotation, and its faults are for the review.
 */
package gatehouse.otherplans.fact;
