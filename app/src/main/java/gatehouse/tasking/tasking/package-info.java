/**
 * How the work came about: who asked, who tasked, for what, by when; advice given by word or e-mail, the advice document and
 * the review.
 *
 * <p>Refuses nothing for being unwritten: a verbal tasking is recorded as one, and work may start on it.
 */
package gatehouse.tasking.tasking;
