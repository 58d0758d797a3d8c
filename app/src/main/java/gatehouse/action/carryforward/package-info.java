/**
 * A plan begun from last year's: what comes along, what became of each line since, what last year's people said of it as
 * history, and what may have gone stale, to be confirmed with a basis or done anew.
 *
 * <p>Refuses to carry a decision, acceptance, confirmation, verification, endorsement or delivery as if it still stood, to
 * carry from a plan that the person may not read, and to carry what is restricted to whom the regional lead let in.
 */
package gatehouse.action.carryforward;
