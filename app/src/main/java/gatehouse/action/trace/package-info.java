/**
 * A recommendation traced through the national decision model: the information and threat it rests on, assessment, powers
 * and policy, options with those not taken, decision, delivery and review, and the entries of the decision log about any of
 * it. Worked out from the plan as it stands; it keeps nothing. Where a step is empty it says so.
 */
package gatehouse.action.trace;
