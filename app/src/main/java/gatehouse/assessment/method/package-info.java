/**
 * Each method of attack, as a category, considered at a place and in a phase: applicable or not, how likely, with
 * what impact.
 *
 * <p>Refuses "not applicable" without a reason, and holds nothing about how an attack is carried out.
 */
package gatehouse.assessment.method;
