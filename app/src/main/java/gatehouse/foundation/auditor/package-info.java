/**
 * The auditor's page: who saw and did what, and when, in the auditor's own force.
 *
 * <p>Refuses the words of plans: an auditor who is not on a plan learns who saw it, not what it says.
 */
package gatehouse.foundation.auditor;
