/**
 * Scales of likelihood and impact as a force adds them, and the matrix of a plan's assessments on one.
 *
 * <p>Refuses a scale with a gap, and any change to one that is there; never multiplies, adds up or averages levels.
 */
package gatehouse.assessment.risk;
