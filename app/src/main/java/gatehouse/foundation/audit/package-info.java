/**
 * The append-only log of every change, look, issue and denial.
 *
 * <p>Refuses nothing to the person; what cannot be logged does not happen.
 */
package gatehouse.foundation.audit;
