/**
 * The mentor's word on a version, where its coordinator is still working to competence.
 *
 * <p>Refuses a co-signature of anyone but the plan's mentor. A version without one is not held back from the commander: that
 * it has none is said wherever the version is put.
 */
package gatehouse.action.mentoring;
