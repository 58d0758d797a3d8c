/**
 * How the work came about: who asked, who tasked, for what, by when, and any advice given by word or e-mail.
 *
 * <p>Refuses nothing for being unwritten: a verbal tasking is recorded as one, and work may start on it.
 */
package gatehouse.tasking.tasking;
