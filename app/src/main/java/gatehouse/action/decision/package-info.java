/**
 * What the commander and others decided: on each recommendation, on each residual risk; made here or recorded from
 * paper, e-mail or speech, and then confirmed by the person named.
 *
 * <p>Refuses less than full acceptance without a reason, a decision on words that were not the ones shown, and anyone
 * acting as another.
 */
package gatehouse.action.decision;
