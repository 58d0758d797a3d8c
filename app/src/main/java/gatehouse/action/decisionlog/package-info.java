/**
 * The coordinator's decision log, in the form of the national decision model: what was known and not known, assessment,
 * powers, options with those rejected, action and review, each with the time of the thing and the time of writing.
 *
 * <p>Refuses an entry without the thing itself, and an answer on intelligence without its reference or its reason.
 * Nothing is changed once written: what was wrong is said in an entry of its own. The operation's own log is cited by
 * entry and never kept here.
 */
package gatehouse.action.decisionlog;
