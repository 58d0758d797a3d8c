/**
 * Versions: the whole plan, numbered, hashed and closed; and the differences between two of them.
 *
 * <p>Refuses a version without a reason, and one that would say just what the last one says.
 */
package gatehouse.action.version;
