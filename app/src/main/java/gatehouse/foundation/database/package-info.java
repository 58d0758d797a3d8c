/**
 * The store: the data folder and its lock, the embedded PostgreSQL or the force's own, and one transaction at a time,
 * with its instant. The clock and new identities come in here and nowhere else.
 *
 * <p>Refuses to share a folder between two holders, to run on data that a newer program has used, and to work as a
 * role that could undo what the program has closed.
 */
package gatehouse.foundation.database;
