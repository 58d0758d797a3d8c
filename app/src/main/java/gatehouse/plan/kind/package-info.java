/**
 * What an item of a plan may say: kinds, their questions, and answers.
 *
 * <p>Refuses nothing itself. A room that holds a kind of item declares it here as a {@link gatehouse.plan.kind.Kind};
 * form, list, history, kept version, plan file and documents are made from that one declaration.
 */
package gatehouse.plan.kind;
