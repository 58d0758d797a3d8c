/**
 * The endorsement of a version by its hash: with it a report becomes a plan.
 *
 * <p>Refuses an endorsement by an author or by whoever took the version, and one of bytes other than those shown. It
 * never extends to a newer version, and stays in force until another replaces it.
 */
package gatehouse.action.endorsement;
