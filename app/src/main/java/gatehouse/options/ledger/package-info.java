/**
 * Needed, resourced, delivered: what the threat calls for, what was decided, committed and verified, and the risk that
 * each fall between them opens.
 *
 * <p>Refuses nothing and edits nothing: what is needed is never edited down.
 */
package gatehouse.options.ledger;
