/**
 * Partners: the organisations round an event, what each commits to, what is assumed of it, and what it said itself.
 *
 * <p>Refuses an answer for a partner that does not say who gave it, when, and on what evidence, and one that corrects or
 * denies without saying what is otherwise. Nobody confirms for a partner: what is recorded names who said it.
 */
package gatehouse.information.partner;
