/**
 * The one decision whether this person may do this, and the only way in: every look and change passes through
 * {@link gatehouse.foundation.access.Entrance}, which decides first and logs in the same transaction.
 *
 * <p>Refuses what is out of reach as if it were not there.
 */
package gatehouse.foundation.access;
