/**
 * The store: one transaction at a time, with its instant. The clock and new identities come in here and nowhere else.
 *
 * <p>Refuses to start on a database that it could not keep its promises in.
 */
package gatehouse.foundation.database;
