/**
 * The other plans of the operation: whose, which version, seen or not, and what each does to ours and ours to it.
 *
 * <p>Refuses a plan held elsewhere that does not say by whom, and a word on an objective that is none of supports,
 * silent and cuts across.
 */
package gatehouse.otherplans.tacticalplan;
