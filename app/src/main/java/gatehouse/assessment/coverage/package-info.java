/**
 * The coverage grid: which methods of attack were considered in which place and phase, and which were not.
 *
 * <p>Worked out anew each time from the items themselves, and never stored, so that it cannot say other than they do.
 */
package gatehouse.assessment.coverage;
